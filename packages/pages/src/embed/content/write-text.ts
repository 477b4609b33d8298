import { statusName, type Portal } from '@policy/ui';
import * as m from '@policy/words/messages';
import type { EmbedSettings } from '@policy/module-kit';
import type { EmbedContent, EmbedText } from './embed-content.ts';
import { revisionText } from './revision-text.ts';

/** The widget as plain text, for e-mail, feeds and terminals: one statement a line, addresses in full. */
export function writeText(content: EmbedContent, page: string, settings: EmbedSettings, { locale, base }: Portal): string {
  const { table } = content;
  const lines = [
    content.title.text,
    ...(content.status ? [statusName(content.status, locale)] : []),
    ...content.lines.map(({ label, texts, source }) => {
      const said = texts.map(({ text }) => text).join(m.list_separator({}, { locale }));
      const statement = label === null ? said : m.reader_term({ term: label, text: said }, { locale });
      return source ? `${statement} (${source.text})` : statement;
    }),
    ...(table ? ['', table.caption, ...table.rows.map((row) => row.map(plain).join('\t'))] : []),
    '',
    ...(content.clause ? [content.clause.text] : []),
    `${m.shell_portal_name({}, { locale })}: ${base}/${locale}${page}`,
    ...(settings.revision === null ? [] : [revisionText(settings, locale)]),
  ];
  return `${lines.join('\n')}\n`;
}

function plain({ text, href }: EmbedText): string {
  return href === undefined ? text : `${text} <${href}>`;
}
