import type { SourceRecord } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import { levels } from '@policy/rules';
import { levelName, type FilterField } from '@policy/ui';
import * as m from '@policy/words/messages';
import { last, readSort, sortBy } from '../registers/sort-choice.ts';

export const sourceSorts = ['supports', 'weak', 'published', 'level'] as const;
export type SourceSort = (typeof sourceSorts)[number];

export interface SourcesProps {
  sort: SourceSort;
  fields: FilterField[];
  sources: SourceRecord[];
}

const most = (count: number) => String(1e6 - count).padStart(8, '0');
const keys: Record<SourceSort, (source: SourceRecord) => string> = {
  supports: ({ supports }) => most(supports),
  weak: ({ weakOnly, supports }) => `${most(weakOnly)} ${most(supports)}`,
  published: ({ published }) => published ?? last,
  level: ({ level, supports }) => `${levels.indexOf(level)} ${most(supports)}`,
};

export default async function load({ data, locale, query }: PageContext): Promise<Rendered<SourcesProps>> {
  const all = await listAll(data.sources, {});
  const level = levels.find((known) => known === query.get('level')) ?? '';
  const weak = query.get('weak') === 'yes';
  const sort = readSort(query, sourceSorts);
  const choice = (value: string, name: string, count: number) => ({ value, label: m.explorer_choice({ name, count }, { locale }) });
  const countOf = (filter: (source: SourceRecord) => boolean) => all.filter(filter).length;
  const fields: FilterField[] = [
    {
      name: 'level',
      label: m.sources_level({}, { locale }),
      value: level,
      options: levels.map((each) =>
        choice(
          each,
          levelName(each, locale),
          countOf((source) => source.level === each),
        ),
      ),
    },
    {
      name: 'weak',
      label: m.sources_weak({}, { locale }),
      value: weak ? 'yes' : '',
      options: [
        choice(
          'yes',
          m.sources_weak_yes({}, { locale }),
          countOf(({ weakOnly }) => weakOnly > 0),
        ),
      ],
    },
  ];
  const matching = all.filter((source) => (level === '' || source.level === level) && (!weak || source.weakOnly > 0));
  return {
    props: { sort, fields, sources: sortBy(matching, keys[sort]) },
    head: { title: m.sources_title({}, { locale }), description: m.sources_lead({}, { locale }) },
  };
}
