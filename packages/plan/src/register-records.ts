import type { ActKind, Comparator, EventKind, FundAmountKind, FundKind, ImplementationKind, Text } from '@policy/api';

/** Something that happened to a project, or to what a clause names, as one source tells it. */
export interface EventRecord {
  id: string;
  /** Null where the plan names no project. */
  project: string | null;
  clause: string | null;
  /** The name as the plan prints it. */
  printed: string;
  /** True where that name is put together from an enumeration. */
  composed: boolean;
  kind: EventKind;
  /** YYYY, YYYY-MM or YYYY-MM-DD, as exact as the source tells. */
  date: string | null;
  dateFrom: 'quote' | 'page' | null;
  /** The name that it goes by today; only a candidate where the identity is not sure. */
  knownAs: Text | null;
  statement: Text;
  /** Whether what the source speaks of is the plan's project. */
  sure: boolean;
  doubt: Text | null;
  /** What another source or record says otherwise. */
  conflict: Text | null;
  confidence: 'high' | 'medium' | 'low';
  source: string;
}

/** How the plan was carried out: who, when, with what money, by which act. */
export interface ImplementationRecord {
  id: string;
  /** The item, or the section as a whole; null for the plan as a whole. */
  clause: string | null;
  /** Ids of projects that it bears on. */
  projects: string[];
  kind: ImplementationKind;
  subject: Text;
  statement: Text;
  date: string | null;
  /** As the source prints them. */
  printedDepartments: string[];
  /** Ids of departments. */
  departments: string[];
  amount: number | null;
  comparator: Comparator | null;
  unit: Text | null;
  scale: number | null;
  documentNumber: string | null;
  contradicts: Text | null;
  doubt: Text | null;
  confidence: 'high' | 'medium' | 'low';
  source: string;
}

/** A body that records of the implementation name. */
export interface DepartmentRecord {
  id: string;
  name: Text;
  organisation: string | null;
  printed: string[];
}

/** A law, a rule or a policy paper. */
export interface ActRecord {
  id: string;
  kind: ActKind;
  name: Text;
  number: string | null;
  date: string | null;
  inForce: string | null;
  issuers: string[];
  clauses: string[];
  records: string[];
  followsFrom: { record: string; plan: boolean; act: string | null; number: string | null }[];
  amendments: { date: string; number: string | null; record: string }[];
}

/** A fund, a budget or a special programme. */
export interface FundRecord {
  id: string;
  kind: FundKind;
  name: Text;
  clauses: string[];
  records: string[];
  amounts: {
    record: string;
    what: FundAmountKind;
    value: number;
    upper: number | null;
    comparator: Comparator;
    unit: Text;
    scale: number;
    from: number | null;
    to: number | null;
  }[];
}
