import type { OrganisationRecord } from '../plan.ts';
import type { OrganisationEntry } from '../records/entries/organisation.ts';
import type { Locate } from './quotations.ts';
import type { Texts } from './texts.ts';

/** An organisation, with every place that names it located. */
export function assembleOrganisation(entry: OrganisationEntry, locate: Locate, { text, optional }: Texts): OrganisationRecord {
  return {
    id: entry.id,
    name: text(entry.name),
    nameSource: entry.nameSource,
    nameFrom: entry.nameFrom ?? null,
    composed: entry.composed,
    kind: entry.kind,
    aliases: entry.aliases,
    laterName: optional(entry.laterName),
    note: optional(entry.note),
    mentions: entry.mentions.map(({ clause, quote }) => locate(clause, quote)),
  };
}
