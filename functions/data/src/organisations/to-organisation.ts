import type { Organisation, OrganisationDetail, TaskReference } from '@policy/api';
import type { OrganisationDetailRow, OrganisationRow } from './find-organisations.ts';

/** The organisation as a list shows it. */
export function toOrganisation(row: OrganisationRow): Organisation {
  const { id, name, nameSource, nameFrom, composed, kind, aliases, laterName, note } = row;
  const mentions = row.mentions.map(({ clause, quote, quoteStart, quoteEnd }) => ({ clause, quote, start: quoteStart, end: quoteEnd }));
  return { id, name, nameSource, nameFrom, composed, kind, aliases, laterName, note, mentions };
}

/** The organisation with what it takes part in, in the order of the plan. */
export function toOrganisationDetail(row: OrganisationDetailRow): OrganisationDetail {
  return { ...toOrganisation(row), projects: toReferences(row.projects), measures: toReferences(row.measures) };
}

function toReferences(links: { of: TaskReference & { position: number } }[]): TaskReference[] {
  const tasks = links.map(({ of }) => of).toSorted((a, b) => a.position - b.position);
  return tasks.map(({ id, module, clause, name }) => ({ id, module, clause, name }));
}
