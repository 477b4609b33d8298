import type { Texts } from '../../assemble/texts.ts';
import type { ActRecord, DepartmentRecord, FundRecord, ImplementationRecord } from '../../register-records.ts';
import type { ActEntry } from '../entries/act.ts';
import type { FundEntry } from '../entries/fund.ts';
import type { ImplementationEntry } from '../entries/implementation.ts';
import type { Results } from '../read-results.ts';

/** Who, when, with what money and by which act, and the registers of departments, acts and funds that are made of it. */
export function assembleRegisters({ implementation, departments, acts, funds }: Results, texts: Texts) {
  const idOf = new Map(departments.flatMap(({ entry }) => entry.printed.map((form) => [form, entry.id] as const)));
  return {
    implementation: implementation.map(({ entry }) => assembleImplementation(entry, idOf, texts)),
    departments: departments.map(({ entry }): DepartmentRecord => ({ ...entry, name: texts.text(entry.name) })),
    acts: acts.map(({ entry }) => assembleAct(entry, texts)),
    funds: funds.map(({ entry }) => assembleFund(entry, texts)),
  };
}

function assembleImplementation(
  entry: ImplementationEntry,
  idOf: ReadonlyMap<string, string>,
  { text, optional }: Texts,
): ImplementationRecord {
  const { id, kind, date, amount, comparator, scale, documentNumber, confidence, source } = entry;
  return {
    ...{ id, kind, date, amount, comparator, scale, documentNumber, confidence, source },
    clause: entry.clause ?? entry.section,
    projects: [...new Set([...(entry.project === null ? [] : [entry.project]), ...(entry.projects ?? [])])],
    subject: text(entry.subject),
    statement: text(entry.statement),
    printedDepartments: entry.departments,
    departments: [...new Set(entry.departments.flatMap((name) => idOf.get(name) ?? []))],
    unit: optional(entry.unit ?? undefined),
    contradicts: optional(entry.contradicts ?? undefined),
    doubt: optional(entry.doubt ?? undefined),
  };
}

function assembleAct({ followsFrom, ...act }: ActEntry, { text }: Texts): ActRecord {
  return {
    ...act,
    name: text(act.name),
    followsFrom: followsFrom.map((basis) => ({
      record: basis.record,
      plan: 'plan' in basis,
      act: 'act' in basis ? basis.act : null,
      number: 'number' in basis ? basis.number : null,
    })),
  };
}

function assembleFund({ amounts, ...fund }: FundEntry, { text }: Texts): FundRecord {
  return { ...fund, name: text(fund.name), amounts: amounts.map((amount) => ({ ...amount, unit: text(amount.unit) })) };
}
