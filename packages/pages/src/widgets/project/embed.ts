import { lifeStatusName, projectPath, readText, type Portal } from '@policy/ui';
import { languageTag } from '@policy/words';
import * as m from '@policy/words/messages';
import type { EmbedLine } from '../../embed/content/embed-content.ts';
import { clauseText } from '../../embed/content/indicator-content.ts';
import { sourceText } from '../../embed/content/source-text.ts';
import { embedForms } from '../../embed/embed-forms.ts';
import { moduleName } from '../../names/module-name.ts';
import { projectActionName } from '../../names/project-action-name.ts';
import { projectKindName } from '../../names/project-kind-name.ts';
import type { ProjectWidgetProps } from './load.ts';

/** What became of it, with the source of the event that decided; or that nobody knows. */
function outcomeLine({ life, events }: ProjectWidgetProps['project'], portal: Portal): EmbedLine {
  const { locale } = portal;
  const event = events.find(({ id }) => id === life.decidedBy);
  const status = lifeStatusName(life.status, locale);
  const text = life.date === null ? status : m.embed_dated_status({ status, date: life.date }, { locale });
  return { label: m.embed_outcome({}, { locale }), texts: [{ text }], ...(event ? { source: sourceText(event.source, portal) } : {}) };
}

export default embedForms<ProjectWidgetProps>({
  content({ project }, portal) {
    const words = { locale: portal.locale };
    const { text: name, lang } = readText(project.name, portal.locale);
    const organisations = project.organisations.map((each) => readText(each.name, portal.locale));
    return {
      eyebrow: m.eyebrow({ what: projectKindName(project.kind, portal.locale), module: moduleName(project.module, portal.locale) }, words),
      title: { text: name, lang },
      status: null,
      lines: [
        { label: m.project_action({}, words), texts: [{ text: projectActionName(project.action, portal.locale) }] },
        {
          label: m.quote_caption({}, words),
          texts: [{ text: project.quote, lang: languageTag('zh-hans') }],
          source: sourceText(project.source, portal),
          role: 'quote',
        },
        outcomeLine(project, portal),
        ...(organisations.length > 0 ? [{ label: m.project_organisations({}, words), texts: organisations }] : []),
      ],
      table: null,
      clause: clauseText(project.clause, portal),
      description: null,
    };
  },
  page: ({ project }) => projectPath(project),
});
