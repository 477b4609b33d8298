import type { Locale } from '@policy/api';
import type { EmbedSettings } from '@policy/module-kit';
import * as m from '@policy/words/messages';

/** Which state of the data is shown: revision and, where known, its date. */
export function revisionText({ revision, dated }: Pick<EmbedSettings, 'revision' | 'dated'>, locale: Locale): string {
  if (dated === null) return m.embed_revision({ revision: revision ?? '' }, { locale });
  return m.embed_revision_dated({ revision: revision ?? '', date: dated }, { locale });
}
