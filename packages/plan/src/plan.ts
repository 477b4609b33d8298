import type { Comparator, Owner, ProjectAction, ProjectKind, Publication, Text } from '@policy/api';
import type { Metadata } from './edition/parse-edition.ts';
import type { Sentence } from './edition/sentences.ts';
import type { ActRecord, DepartmentRecord, EventRecord, FundRecord, ImplementationRecord } from './register-records.ts';

/** A verbatim quote and where it stands in its clause's text (UTF-16 code units, end exclusive). */
export interface Quotation {
  clause: string;
  quote: string;
  start: number;
  end: number;
}

export interface SentenceRecord extends Sentence {
  text: Text;
}

/** A chapter, section, item or paragraph, in reading order. Chapters and sections have no text of their own. */
export interface ClauseRecord {
  id: string;
  kind: 'chapter' | 'section' | 'item' | 'paragraph';
  parent: string | null;
  /** Place in reading order, from 0. */
  position: number;
  title: Text | null;
  /** True where the edition lost the heading and the title is ours. */
  editorial: boolean;
  /** Address of another copy that has this heading. */
  witness: string | null;
  module: Owner;
  /** Modules that show it; the first owns it. */
  modules: Owner[];
  line: number | null;
  text: Text | null;
  sentences: SentenceRecord[];
  defects: string[];
}

export interface ProgrammeRecord extends Quotation {
  id: string;
  number: number;
  name: Text;
  /** The section that sets it out (`4.1`); its quote stands in the chapter's lead. */
  section: string;
}

/** A figure of the plan: value × scale in unit. */
export interface FigureRecord extends Quotation {
  value: number;
  upper?: number;
  comparator: Comparator;
  unit: Text;
  scale: number;
  year: number | null;
  printed: string;
  note?: Text;
}

export interface IndicatorRecord extends Quotation {
  id: string;
  module: Owner;
  name: Text;
  definition: Text;
  unit: Text;
  scale: number;
  baseline: FigureRecord | null;
  targets: (FigureRecord & { year: number })[];
  relation: { kind: 'grows-faster-than' | 'rising' | 'unspecified-share'; of: Text; than: Text | null } | null;
  /** Differences of definition or document, shown and never smoothed over; `source` is the other document. */
  traps: { id: string; kind: string; note: Text; source: { title: string; documentNumber: string | null } | null }[];
}

export interface ProjectRecord extends Quotation {
  id: string;
  module: Owner;
  programme: string | null;
  name: Text;
  nameSource: 'glossary' | 'ours';
  composed: boolean;
  kind: ProjectKind;
  action: ProjectAction;
  /** Ids of organisations. */
  organisations: string[];
  countsToward: string | null;
  note: Text | null;
}

export interface MeasureRecord extends Quotation {
  id: string;
  module: Owner;
  name: Text;
  organisations: string[];
}

export interface OrganisationRecord {
  id: string;
  name: Text;
  nameSource: 'glossary' | 'ours';
  /** The publication that prints the English name; null where the name is ours. */
  nameFrom: { title: string; publisher: string; url: string; official: boolean } | null;
  /** True where the name is put together from an enumeration. */
  composed: boolean;
  kind: string;
  aliases: string[];
  laterName: Text | null;
  note: Text | null;
  mentions: Quotation[];
}

export interface FactRecord extends FigureRecord {
  id: string;
  module: Owner;
  name: Text;
}

export interface DefectRecord {
  id: string;
  line: number;
  kind: string;
  clause: string | null;
  printed: string;
  shown: Text;
  reason: Text;
  witness: { title: string; address: string; what: Text } | null;
}

/** A publication that facts come from. */
export interface SourceRecord {
  id: string;
  title: string;
  /** `ours` where the publication has no title and we describe it. */
  titleSource: 'printed' | 'ours';
  publisher: string;
  published: string | null;
  /** Where the date is from, if not from the publication's own date line. */
  publishedFrom: string | null;
  url: string | null;
  /** How to find it again where it has no address. */
  locator: string | null;
  level: Publication['level'];
  copy: boolean;
}

/** One of several definitions by which a series is counted. */
export interface VariantRecord {
  id: string;
  name: Text;
  definition: Text;
  /** What tells it from the others, such as `scope: product`. */
  dimensions: Record<string, string>;
}

/** What values are counted of: an indicator of the plan (whose name it has), or a series that values are computed from. */
export interface SeriesRecord {
  id: string;
  kind: 'indicator' | 'series';
  name: Text | null;
  variants: VariantRecord[];
}

interface ResultValue {
  id: string;
  series: string;
  variant: VariantRecord | null;
  /** How its definition relates to the target's. */
  definition: 'same' | 'not-stated' | 'other';
  year: number;
  value: number;
  comparator: Comparator;
  unit: Text;
  scale: number;
  printed: string;
  /** True where it rests on revised figures; null where the source does not say. */
  revised: boolean | null;
  note: Text | null;
  confidence: 'high' | 'medium' | 'low';
  /** Id of a source. */
  source: string;
}

/** A value that a source prints. */
export interface ObservationRecord extends ResultValue {
  /** Whether the figure's own sentence names the year, another place of the page does, or it is inferred. */
  yearFrom: 'quote' | 'page-context' | 'inferred';
}

export interface DerivedInput {
  /** Null for a figure that is used only here. */
  observation: string | null;
  what: Text | null;
  year: number | null;
  value: number;
  unit: Text | null;
  scale: number;
  source: string;
}

/** A value that we compute. `printed` is what we show, `source` that of the weakest input. */
export interface DerivedRecord extends ResultValue {
  formula: { kind: string; factor: number; text: Text };
  inputs: DerivedInput[];
  digits: number;
}

/** What another official paper set for the same indicator. */
export interface OtherGoalRecord {
  id: string;
  indicator: string;
  /** The definition that this goal counts by; null for the plan's own. */
  variant: VariantRecord | null;
  paper: { id: string; title: string; documentNumber: string | null };
  year: number;
  comparator: Comparator;
  value: number;
  upper?: number;
  unit: Text;
  scale: number;
  printed: string | null;
  differs: Text;
  confidence: 'high' | 'medium' | 'low';
  source: string;
}

/** Official documents that disagree, or a definition that misleads who does not know it. */
export interface ContradictionRecord {
  id: string;
  kind: 'figures-disagree' | 'identity-doubtful' | 'definition-differs' | 'documents-disagree' | 'not-stated';
  /** Clauses and ids of indicators, projects and organisations. */
  concerns: string[];
  statement: Text;
  /** Each either quotes the plan or has a source and the record of it. */
  sides: { text: Text; quotation: Quotation | null; source: string | null; record: string | null }[];
}

/** Who was to carry out a clause, and by when. */
export interface LeadRecord {
  id: string;
  /** An item, or the section as a whole. */
  clause: string;
  kind: 'lead-department' | 'participants' | 'schedule';
  subject: Text;
  statement: Text;
  date: string | null;
  /** As the source prints them. */
  departments: string[];
  documentNumber: string | null;
  contradicts: Text | null;
  doubt: Text | null;
  confidence: 'high' | 'medium' | 'low';
  source: string;
}

/** The whole plan as data: validated, quoted, in three languages. What `loadPlan` returns and the importer writes. */
export interface Plan extends PlanResults {
  edition: { sha256: string; bytes: number; lines: number; characters: number };
  metadata: Omit<Metadata, 'title' | 'publisher'> & { title: Text; publisher: Text };
  clauses: ClauseRecord[];
  programmes: ProgrammeRecord[];
  indicators: IndicatorRecord[];
  projects: ProjectRecord[];
  measures: MeasureRecord[];
  organisations: OrganisationRecord[];
  facts: FactRecord[];
  defects: DefectRecord[];
}

/** What came of the plan, and where each fact of it is from. */
export interface PlanResults {
  sources: SourceRecord[];
  series: SeriesRecord[];
  observations: ObservationRecord[];
  derived: DerivedRecord[];
  otherGoals: OtherGoalRecord[];
  contradictions: ContradictionRecord[];
  leads: LeadRecord[];
  events: EventRecord[];
  implementation: ImplementationRecord[];
  departments: DepartmentRecord[];
  acts: ActRecord[];
  funds: FundRecord[];
}
