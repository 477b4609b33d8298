import { Notice, providePortal } from '@policy/ui';
import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import type { PageRequest } from '../frame/page-answer.ts';

/** The line above a page that did not come from its module. */
export async function renderNotice(request: PageRequest, base: string, text: string): Promise<string> {
  const app = createSSRApp({ render: () => h(Notice, { kind: 'fallback' }, () => text) });
  providePortal(app, { locale: request.locale, base, module: 'plan' });
  return renderToString(app);
}
