import { providePortal } from '@policy/ui';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import type { PageRequest } from '../frame/page-answer.ts';
import type { ShellBindings } from '../modules/modules.ts';
import { dataClient } from '../plan/data-client.ts';
import { aboutOfPage, writeAbout } from './about-of-page.ts';
import RecordQuestions from './RecordQuestions.vue';

/** As many as stand on the page of a record; the others have a page of their own. */
const shown = 3;

/** As many opinions and consultations as a clause's page shows; the data API has all. */
const most = 50;

/** How long the page waits for them, in milliseconds: it has long gone out by then, but for its end. */
const deadline = 1000;

/**
 * The questions about the clause, project or indicator that a page shows, and what else was said of a clause, as HTML for its end. The
 * shell adds it whoever makes the page, so a module has nothing to do for it, and where the questions cannot be had the way to ask stands
 * there alone.
 *
 * @returns empty for a page of no such record; never rejects
 */
export async function recordQuestions(env: ShellBindings, { path, locale }: PageRequest): Promise<string> {
  const about = aboutOfPage(path);
  if (about === null) return '';
  const data = dataClient(env, deadline);
  const orNothing = <Answer>(asked: Promise<Answer>) =>
    asked.catch((error: unknown) => {
      console.error(JSON.stringify({ level: 'error', event: 'questions-fault', page: path, message: String(error) }));
      return null;
    });
  const ofClause = about.kind === 'clause' ? { clause: about.id, limit: most } : null;
  const [questions, opinions, consultations] = await Promise.all([
    orNothing(data.questions({ about: writeAbout(about), limit: shown })),
    ofClause && orNothing(data.opinions(ofClause)),
    ofClause && orNothing(data.consultations(ofClause)),
  ]);
  const here = opinions?.items.filter(({ clause }) => clause === about.id) ?? [];
  const app = createSSRApp(RecordQuestions, { about, questions, opinions: here, consultations: consultations?.items ?? [] });
  providePortal(app, { locale, base: env.BASE_PATH, module: 'plan' });
  return renderToString(app);
}
