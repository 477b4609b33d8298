import { providePortal } from '@policy/ui';
import * as m from '@policy/words/messages';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import type { PageAnswer, PageRequest } from '../frame/page-answer.ts';
import type { ShellBindings } from '../modules/modules.ts';
import { minuteOf } from './minute.ts';
import { readStatus } from './read-status.ts';
import StatusPage from './StatusPage.vue';

/** `/{locale}/status`: how every module is, for people. */
export async function statusPage(
  env: ShellBindings,
  { locale }: PageRequest,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<PageAnswer> {
  const status = await readStatus(env, waitUntil);
  const app = createSSRApp(StatusPage, { status });
  providePortal(app, { locale, base: env.BASE_PATH, module: 'plan' });
  return {
    status: 200,
    title: m.status_title({}, { locale }),
    description: m.status_lead({ time: minuteOf(status.at) }, { locale }),
    canonical: '/status',
    styles: [],
    html: await renderToString(app),
    views: [],
    cacheable: false,
  };
}
