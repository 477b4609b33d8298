import type { Measure, Owner } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import { moduleName } from '@policy/pages';
import { readText, type FilterField } from '@policy/ui';
import * as m from '@policy/words/messages';
import { groupMeasures, readMeasureFilter, type MeasureGroup } from './measure-filter.ts';

export interface MeasuresProps {
  fields: FilterField[];
  groups: MeasureGroup[];
  count: number;
  total: number;
}

export default async function load({ data, locale, query }: PageContext): Promise<Rendered<MeasuresProps>> {
  const [measures, programmes] = await Promise.all([listAll(data.measures, {}), listAll(data.programmes, {})]);
  const filter = readMeasureFilter(query);
  const groups = groupMeasures(measures, filter);
  const option = (value: string, name: string, count: number) => ({ value, label: m.explorer_choice({ name, count }, { locale }) });
  const ofProgramme = (id: string) => measures.filter(({ programme }) => programme === id).length;
  const fields: FilterField[] = [
    {
      name: 'module',
      label: m.record_module({}, { locale }),
      value: filter.module,
      options: countModules(measures).map(([module, count]) => option(module, moduleName(module, locale), count)),
    },
    {
      name: 'programme',
      label: m.project_programme({}, { locale }),
      value: filter.programme,
      options: programmes.map(({ id, name }) => option(id, readText(name, locale).text, ofProgramme(id))),
    },
  ];
  return {
    props: { fields, groups, count: groups.reduce((sum, group) => sum + group.measures.length, 0), total: measures.length },
    head: { title: m.measures_title({}, { locale }), description: m.measures_lead({}, { locale }) },
  };
}

function countModules(measures: Measure[]): [Owner, number][] {
  return groupMeasures(measures, { module: '', programme: '' }).map((group) => [group.module, group.measures.length]);
}
