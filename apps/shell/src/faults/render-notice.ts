import { Notice, providePortal } from '@policy/ui';
import * as m from '@policy/words/messages';
import { createSSRApp, h, type VNode } from 'vue';
import { renderToString } from 'vue/server-renderer';
import type { PageRequest } from '../frame/page-answer.ts';

/** The line above a page that did not come from its module as everybody gets it. */
export async function renderNotice(request: PageRequest, base: string, text: string): Promise<string> {
  return renderWith(request, base, () => h(Notice, { kind: 'fallback' }, () => text));
}

/** The line above a page that only this visitor gets, with the way back. */
export async function renderOverrideNotice(request: PageRequest, base: string, text: string): Promise<string> {
  const end = h('p', h('a', { href: `${base}/_override/end` }, m.status_override_end({}, { locale: request.locale })));
  return renderWith(request, base, () => h(Notice, { kind: 'info' }, () => [h('p', text), end]));
}

function renderWith(request: PageRequest, base: string, render: () => VNode): Promise<string> {
  const app = createSSRApp({ render });
  providePortal(app, { locale: request.locale, base, module: 'plan' });
  return renderToString(app);
}
