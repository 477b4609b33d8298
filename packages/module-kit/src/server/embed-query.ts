import { embedSizes, embedThemes, type EmbedSettings } from '../module/module.ts';
import { embedForms, type EmbedForm } from './render-embed.ts';

/** Widths of a picture, in pixels. */
export const embedWidths = { least: 280, usual: 600, most: 1200 } as const;

export interface EmbedRequest {
  form: EmbedForm;
  settings: EmbedSettings;
}

/**
 * Reads what `/_widget/{id}` is told about another site: `embed` (the form), `theme`, `size`, `width`, `height`, `revision`, `dated`, `frozen`.
 * Whoever asks has checked it; what is left out or senseless gets its default.
 *
 * @returns null if the widget is for the portal itself
 */
export function readEmbedQuery(query: URLSearchParams): EmbedRequest | null {
  const form = embedForms.find((each) => each === query.get('embed'));
  if (!form) return null;
  const width = Number(query.get('width') ?? embedWidths.usual);
  const height = Number(query.get('height') ?? 0);
  const revision = Number(query.get('revision') ?? 0);
  return {
    form,
    settings: {
      theme: embedThemes.find((each) => each === query.get('theme')) ?? 'auto',
      size: embedSizes.find((each) => each === query.get('size')) ?? 'normal',
      width: Number.isInteger(width) && width >= embedWidths.least && width <= embedWidths.most ? width : embedWidths.usual,
      height: Number.isInteger(height) && height > 0 ? Math.min(height, embedWidths.most) : null,
      revision: Number.isSafeInteger(revision) && revision > 0 ? revision : null,
      frozen: query.get('frozen') === 'true',
      dated: /^\d{4}-\d{2}-\d{2}$/u.exec(query.get('dated') ?? '')?.[0] ?? null,
    },
  };
}

/** Writes what `readEmbedQuery` reads. */
export function writeEmbedQuery({ form, settings }: EmbedRequest): [string, string][] {
  const { theme, size, width, height, revision, dated, frozen } = settings;
  return [
    ['embed', form],
    ['theme', theme],
    ['size', size],
    ['width', String(width)],
    ...(height === null ? [] : [['height', String(height)] satisfies [string, string]]),
    ...(revision === null ? [] : [['revision', String(revision)] satisfies [string, string]]),
    ...(dated === null ? [] : [['dated', dated] satisfies [string, string]]),
    ...(frozen ? [['frozen', 'true'] satisfies [string, string]] : []),
  ];
}
