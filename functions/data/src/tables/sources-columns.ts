import type { Source } from '@policy/api';
import type { CsvColumn } from '../http/csv.ts';

/** Several sources in two columns: what they are, and the addresses of the publications. */
export function sourcesColumns<Row extends { sources: readonly Source[] }>(): CsvColumn<Row>[] {
  return [
    { name: 'sources', of: ({ sources }) => sources.map(nameSource).join('；') },
    {
      name: 'source_addresses',
      of: ({ sources }) =>
        sources
          .map(addressOf)
          .filter((each) => each !== '')
          .join(' '),
    },
  ];
}

/** The quoted words of the plan with their clause, or title, publisher and date of a publication. */
function nameSource(source: Source): string {
  if (source.kind === 'clause') return `${source.clause}「${source.quote}」`;
  const { title, publisher, published } = source;
  return `《${title}》${publisher}${published === null ? '' : ` ${published}`}`;
}

function addressOf(source: Source): string {
  return source.kind === 'clause' ? '' : source.url;
}
