import { providePortal } from '@policy/ui';
import * as m from '@policy/words/messages';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import type { PageAnswer, PageRequest } from '../frame/page-answer.ts';
import FaultPage from './FaultPage.vue';

/** The page for an address that names nothing. */
export async function notFoundPage(request: PageRequest, base: string): Promise<PageAnswer> {
  const words = { locale: request.locale };
  return faultAnswer(request, base, 404, m.shell_not_found_title({}, words), m.shell_not_found_text({}, words));
}

/** The page for what should be there and cannot be had now. */
export async function faultPage(request: PageRequest, base: string): Promise<PageAnswer> {
  const words = { locale: request.locale };
  return faultAnswer(request, base, 503, m.shell_unavailable_title({}, words), m.shell_unavailable_text({}, words));
}

async function faultAnswer(request: PageRequest, base: string, status: number, title: string, text: string): Promise<PageAnswer> {
  const app = createSSRApp(FaultPage, { title, text });
  providePortal(app, { locale: request.locale, base, module: 'plan' });
  return { status, title, description: text, canonical: null, styles: [], html: await renderToString(app), views: [], cacheable: false };
}
