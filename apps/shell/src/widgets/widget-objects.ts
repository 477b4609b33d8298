import type { ClauseNode, Indicator, Locale, Programme, Project, Text } from '@policy/api';
import { moduleName } from '@policy/pages';
import { readText } from '@policy/ui';
import * as m from '@policy/words/messages';

/** What can be picked, in groups. */
export interface ObjectGroup {
  label: string;
  options: { value: string; label: string }[];
}

export interface ObjectRecords {
  tree: ClauseNode[];
  indicators: Indicator[];
  programmes: Programme[];
  projects: Project[];
}

/** Everything that can stand on other sites, by its address below `/embed/v1/`. */
export function widgetObjects({ tree, indicators, programmes, projects }: ObjectRecords, locale: Locale): ObjectGroup[] {
  const words = { locale };
  const name = (text: Text | null, id = '') => (text ? readText(text, locale).text : id);
  const modules = [...new Set(projects.map(({ module }) => module))];
  const clauses = clausesOf(tree);
  return [
    {
      label: m.shell_plan({}, words),
      options: [
        { value: 'map', label: m.reader_map_title({}, words) },
        { value: 'compare', label: m.embed_comparison({}, words) },
      ],
    },
    {
      label: m.indicators_title({}, words),
      options: indicators.map((each) => ({ value: `indicators/${each.id}`, label: name(each.name) })),
    },
    {
      label: m.shell_home_programmes_title({}, words),
      options: programmes.flatMap((each) => [
        { value: `programmes/${each.id}`, label: name(each.name) },
        {
          value: `projects?programme=${each.id}`,
          label: m.eyebrow({ what: m.projects_title({}, words), module: name(each.name) }, words),
        },
      ]),
    },
    {
      label: m.embed_lists({}, words),
      options: modules.map((each) => ({
        value: `projects?module=${each}`,
        label: m.eyebrow({ what: m.projects_title({}, words), module: moduleName(each, locale) }, words),
      })),
    },
    { label: m.projects_title({}, words), options: projects.map((each) => ({ value: `projects/${each.id}`, label: name(each.name) })) },
    {
      label: m.clauses_title({}, words),
      options: clauses.map(({ id, title }) => ({
        value: `clauses/${id}`,
        label: title ? `${id} ${name(title)}` : m.shell_clause({ id }, words),
      })),
    },
  ];
}

function clausesOf(tree: ClauseNode[]): ClauseNode[] {
  return tree.flatMap((node) => (node.children.length > 0 ? clausesOf(node.children) : [node]));
}
