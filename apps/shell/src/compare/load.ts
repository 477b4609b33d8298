import type { Indicator } from '@policy/api';
import { listAll, type DataState } from '@policy/api-client';
import type { PageContext, Rendered } from '@policy/module-kit';
import { readText } from '@policy/ui';
import * as m from '@policy/words/messages';
import type { ShellHead } from '../shell-context.ts';
import { readRevision } from './read-revision.ts';

export const compareQuery = ['a', 'b', 'revision'];

export interface CompareProps {
  /** All that can be chosen. */
  options: Pick<Indicator, 'id' | 'name' | 'module'>[];
  /** What the address names, as it stands there. */
  asked: { a: string; b: string; revision: string };
  /** The two, where both are there and differ; else null. */
  pair: [Indicator, Indicator] | null;
  /** The revision that is shown; null where the address names one that there is not. */
  state: DataState | null;
}

/** Reads the two indicators that `a` and `b` name, of whichever modules, at the revision that the address names or as they are now. */
export default async function load({ data, locale, query }: PageContext): Promise<Rendered<CompareProps> & { head: ShellHead }> {
  const { asked: revision, state } = await readRevision(data, query);
  const frozen = state !== null && revision !== '';
  const indicators = await listAll(data.indicators, frozen ? { revision } : {});
  const asked = { a: query.get('a') ?? '', b: query.get('b') ?? '', revision };
  const [a, b] = [asked.a, asked.b].map((id) => indicators.find((indicator) => indicator.id === id));
  const pair: CompareProps['pair'] = state && a && b && a !== b ? [a, b] : null;
  return {
    props: { options: indicators.map(({ id, name, module }) => ({ id, name, module })), asked, pair, state },
    head: {
      title: pair ? titleOf(pair, frozen ? state.revision : null) : m.compare_title({}, { locale }),
      description: m.compare_lead({}, { locale }),
      ...(state ? {} : { status: 404 }),
    },
  };

  function titleOf(of: [Indicator, Indicator], at: number | null): string {
    const [a, b] = of.map(({ name }) => readText(name, locale).text) as [string, string];
    const title = m.compare_title_of({ a, b }, { locale });
    return at === null ? title : m.evidence_revision_title({ title, revision: at }, { locale });
  }
}
