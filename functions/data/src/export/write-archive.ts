import { strToU8, zipSync, type Zippable } from 'fflate';
import type { PlacedRecord } from '../archive/read-archive.ts';
import { csvOf } from '../formats/write-csv.ts';
import { recordsLicence, recordsLicenceAddress } from '../licence.ts';
import type { DataMark } from '../plan/find-data-mark.ts';
import type { ReadRoute } from '../reading/read-routes.ts';
import type { Revision } from '../revisions/current-revision.ts';
import { tableOf } from '../tables/table.ts';

/** The first time that a ZIP file can tell: with the same for every file, equal records give equal bytes. */
const fixedTime = new Date(1980, 0, 1);

export interface ArchivedList {
  route: ReadRoute;
  records: readonly PlacedRecord[];
}

/**
 * Everything at one revision in one ZIP file: each list as JSON and CSV, the schema, a README with the licence.
 * It depends on nothing but what is given, so the same revision gives the same bytes.
 */
export function writeArchive(lists: readonly ArchivedList[], schema: object, mark: DataMark, revision: Revision): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = { 'README.md': strToU8(readme(lists, mark, revision)), 'schema/openapi.json': json(schema) };
  for (const { route, records } of lists) {
    const name = route.path.split('/').slice(1).join('-');
    const whole = records.map(({ record }) => record);
    files[`json/${name}.json`] = json(route.kind === 'list' ? whole : whole[0]!);
    if (route.kind !== 'list') continue;
    const { columns, rows } = tableOf(route, whole, mark);
    files[`csv/${name}.csv`] = csvOf(columns, rows as never[], 'utf-8');
  }
  const entries = Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries) as Zippable, { level: 6, mtime: fixedTime }) as Uint8Array<ArrayBuffer>;
}

function json(value: object): Uint8Array {
  return strToU8(`${JSON.stringify(value, null, 1)}\n`);
}

function readme(lists: readonly ArchivedList[], { documentNumber, address, sha256 }: DataMark, { number, time }: Revision): string {
  const rows = lists.map(({ route, records }) => `| ${route.path} | ${records.length} | ${route.config.summary} |`);
  return `# Data of the National Innovative City Master Plan 2008–2015, revision ${number}

- Document: ${documentNumber}, ${address}
- Edition (SHA-256): ${sha256}
- Revision: ${number}, published ${time}
- Licence of the records and translations: ${recordsLicence} (${recordsLicenceAddress}). The plan itself is an official document of the Shenzhen municipal government.

The Chinese text is the original; traditional Chinese and English are made from it. Every value names its source.

\`json/\` holds the records as the API gives them, \`csv/\` the same as tables (UTF-8 with a byte order mark), \`schema/openapi.json\`
their shape.

| list | records | |
| --- | --- | --- |
${rows.join('\n')}
`;
}
