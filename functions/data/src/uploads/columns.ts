/** The columns that are read, each with the field that it fills. Those of texts are `…_zh_hans`, `…_zh_hant`, `…_en`. */
export const readColumns = {
  indicator: 'indicator',
  year: 'year',
  comparator: 'comparator',
  value: 'value',
  upper: 'upper',
  scale: 'scale',
  unit_zh_hans: 'unit',
  printed: 'printed',
  printed_scale: 'printedScale',
  definition: 'definition',
  variant: 'variant',
  year_from: 'yearFrom',
  revised: 'revised',
  note_zh_hans: 'note.zhHans',
  note_zh_hant: 'note.zhHant',
  note_en: 'note.en',
  confidence: 'confidence',
  source_id: 'source.id',
  source_title: 'source.title',
  source_publisher: 'source.publisher',
  source_published: 'source.published',
  source_url: 'source.url',
  source_locator: 'source.locator',
  source_level: 'source.level',
  source_copy: 'source.copy',
} as const;

/** Columns that say which record a line is, and which of an export it was. */
const placingColumns = ['id', 'figure', 'revision'];

/** Columns of the export that follow from the others: they may stay, and are not read. */
const followingColumns = [
  ...['indicator_name_zh_hans', 'indicator_name_zh_hant', 'indicator_name_en', 'module', 'status', 'derived'],
  ...['unit_zh_hant', 'unit_en', 'clause', 'quote', 'quote_start', 'quote_end'],
  ...['source_document', 'source_address', 'edition_sha256', 'licence'],
];

export const requiredColumns = ['indicator', 'year', 'value', 'scale', 'unit_zh_hans', 'printed', 'definition', 'confidence', 'source_id'];

const known = new Set<string>([...Object.keys(readColumns), ...placingColumns, ...followingColumns]);

/** Columns of a file that no export has: most likely a slip of the pen. */
export function unknownColumns(columns: readonly string[]): string[] {
  return columns.filter((column) => !known.has(column));
}

/** The column that fills a field, for a fault to name. */
export function columnOf(field: string): string {
  const found = Object.entries(readColumns).find(([, filled]) => filled === field || field.startsWith(`${filled}.`));
  return found?.[0] ?? (field.startsWith('note') ? 'note_zh_hans' : field.startsWith('source') ? 'source_id' : field);
}
