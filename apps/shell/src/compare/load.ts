import type { Indicator } from '@policy/api';
import { listAll } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import { readText } from '@policy/ui';
import * as m from '@policy/words/messages';

export const compareQuery = ['a', 'b'];

export interface CompareProps {
  /** All that can be chosen. */
  options: Pick<Indicator, 'id' | 'name' | 'module'>[];
  /** What the address names, as it stands there. */
  asked: { a: string; b: string };
  /** The two, where both are there and differ; else null. */
  pair: [Indicator, Indicator] | null;
}

/** Reads the two indicators that `a` and `b` name, of whichever modules. */
export default async function load({ data, locale, query }: PageContext): Promise<Rendered<CompareProps>> {
  const indicators = await listAll(data.indicators, {});
  const asked = { a: query.get('a') ?? '', b: query.get('b') ?? '' };
  const [a, b] = [asked.a, asked.b].map((id) => indicators.find((indicator) => indicator.id === id));
  const pair: CompareProps['pair'] = a && b && a !== b ? [a, b] : null;
  const name = ({ name }: Indicator) => readText(name, locale).text;
  const title = pair ? m.compare_title_of({ a: name(pair[0]), b: name(pair[1]) }, { locale }) : m.compare_title({}, { locale });
  return {
    props: { options: indicators.map(({ id, name, module }) => ({ id, name, module })), asked, pair },
    head: { title, description: m.compare_lead({}, { locale }) },
  };
}
