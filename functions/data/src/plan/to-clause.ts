import type { Clause, ClauseReference, Lead } from '@policy/api';
import { toPublication } from '../sources/to-publication.ts';
import type { FoundClause } from './find-clause.ts';

/** The clause as the API shows it. */
export function toClause({ clause, sentences, neighbours, records, leads }: FoundClause): Clause {
  const { id, kind, title, editorial, witness, module, modules, line, text, position, defects } = clause;
  const at = (place: number) => toReference(neighbours.find((neighbour) => neighbour.position === place));
  return {
    id,
    kind,
    title,
    editorial,
    witness,
    module,
    modules,
    line,
    text,
    sentences: sentences.map((sentence) => ({ id: sentence.id, start: sentence.start, end: sentence.end, text: sentence.text })),
    path: neighbours.filter((neighbour) => id.startsWith(`${neighbour.id}.`)).map(({ id, title }) => ({ id, title })),
    children: neighbours.filter(({ parent }) => parent === id).map(({ id, title }) => ({ id, title })),
    previous: at(position - 1),
    next: at(position + 1),
    defects,
    records: records.map(({ kind, record, name, quote, quoteStart, quoteEnd }) => ({
      kind,
      id: record,
      name,
      quote,
      start: quoteStart,
      end: quoteEnd,
    })),
    leads: leads.map(toLead),
  };
}

function toLead(lead: FoundClause['leads'][number]): Lead {
  const { id, clause, kind, subject, statement, date, departments, documentNumber, contradicts, doubt, confidence } = lead;
  return {
    ...{ id, clause, kind, subject, statement, date, departments, documentNumber, contradicts, doubt, confidence },
    source: toPublication(lead.publication),
  };
}

function toReference(neighbour: ClauseReference | undefined): ClauseReference | null {
  return neighbour === undefined ? null : { id: neighbour.id, title: neighbour.title };
}
