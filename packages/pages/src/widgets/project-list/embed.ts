import { projectPath, readText } from '@policy/ui';
import * as m from '@policy/words/messages';
import { embedForms } from '../../embed/embed-forms.ts';
import { moduleName } from '../../names/module-name.ts';
import type { ProjectListProps } from './load.ts';

export default embedForms<ProjectListProps>({
  content(props, { locale, base }) {
    const programme = props.programmes.find(({ id }) => id === props.programme);
    const of = programme ? readText(programme.name, locale).text : moduleName(props.module, locale);
    const more = props.total - props.projects.length;
    return {
      eyebrow: m.projects_total({ total: props.total }, { locale }),
      title: { text: m.eyebrow({ what: m.projects_title({}, { locale }), module: of }, { locale }) },
      status: null,
      lines: [
        {
          label: null,
          texts: props.projects.map((project) => ({ ...readText(project.name, locale), href: `${base}/${locale}${projectPath(project)}` })),
        },
        ...(more > 0 ? [{ label: m.embed_more({ count: more }, { locale }), texts: [] }] : []),
      ],
      table: null,
      clause: null,
      description: null,
    };
  },
  page: ({ module, programme }) => {
    const list = module === 'plan' ? '/projects' : `/${module}/projects`;
    return programme === '' ? list : `${list}?programme=${programme}`;
  },
});
