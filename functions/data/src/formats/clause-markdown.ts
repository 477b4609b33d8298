import type { Clause, ClauseNode, Locale, Plan, Text } from '@policy/api';
import { recordsLicence } from '../licence.ts';
import type { DataMark } from '../plan/find-data-mark.ts';

const languages = { 'zh-hans': 'zhHans', 'zh-hant': 'zhHant', en: 'en' } as const;

/** A clause as Markdown: its place and origin as front matter, its text, below a translation the original, and the records that quote it. */
export function clauseMarkdown(clause: Clause, mark: DataMark, locale: Locale): string {
  const read = (text: Text) => text[languages[locale]];
  const title = clause.title === null ? clause.id : `${clause.id} ${read(clause.title)}`;
  const blocks = [
    frontMatter({ clause: clause.id, module: clause.module, editorial_heading: clause.editorial }, mark, locale),
    `# ${escape(title)}`,
  ];
  if (clause.text !== null) {
    blocks.push(escape(read(clause.text)));
    if (locale !== 'zh-hans') blocks.push(`> ${escape(clause.text.zhHans)}`);
  }
  const records = clause.records.map(({ kind, id, name, quote }) => `- \`${kind}/${id}\` ${escape(read(name))}: 「${escape(quote)}」`);
  if (records.length > 0) blocks.push(records.join('\n'));
  const children = clause.children.map(({ id, title }) => `- [${id}${title === null ? '' : ` ${escape(read(title))}`}](${id}.md)`);
  if (children.length > 0) blocks.push(children.join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

/** Clauses one after the other, as one document. */
export function clausesMarkdown(clauses: readonly Clause[], mark: DataMark, locale: Locale): string {
  return clauses.map((clause) => clauseMarkdown(clause, mark, locale)).join('\n');
}

/** The outline of the plan, each clause a link to its own document. */
export function planMarkdown(plan: Plan, mark: DataMark, locale: Locale): string {
  const read = (text: Text) => text[languages[locale]];
  const line = (node: ClauseNode, depth: number): string[] => [
    `${'  '.repeat(depth)}- [${node.id}${node.title === null ? '' : ` ${escape(read(node.title))}`}](plan/clauses/${node.id}.md)`,
    ...node.children.flatMap((child) => line(child, depth + 1)),
  ];
  const outline = plan.tree.flatMap((node) => line(node, 0)).join('\n');
  return `${frontMatter({}, mark, locale)}\n\n# ${escape(read(plan.metadata.title))}\n\n${outline}\n`;
}

function frontMatter(fields: Record<string, string | boolean>, mark: DataMark, locale: Locale): string {
  const all = {
    ...fields,
    language: locale,
    source_document: mark.documentNumber,
    source_address: mark.address,
    edition_sha256: mark.sha256,
    revision: mark.revision,
    licence: recordsLicence,
  };
  return ['---', ...Object.entries(all).map(([name, value]) => `${name}: ${JSON.stringify(value)}`), '---'].join('\n');
}

/** So that the text reads as it is: what means markup in CommonMark is escaped. */
function escape(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|~#]/gu, String.raw`\$&`);
}
