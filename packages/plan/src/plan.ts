import type { Comparator, Owner, ProjectAction, ProjectKind, Text } from '@policy/api';
import type { Metadata } from './edition/parse-edition.ts';
import type { Sentence } from './edition/sentences.ts';

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

/** The whole plan as data: validated, quoted, in three languages. What `loadPlan` returns and the importer writes. */
export interface Plan {
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
