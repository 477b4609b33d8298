import type { Descriptor } from '@policy/module-kit/contract';
import type { PageFindings } from '../browser/page-findings.ts';
import type { RenderedView } from '../views/rendered-view.ts';
import type { Surface } from '../surface/surface.ts';

/** Something that a team must put right. */
export interface Finding {
  /** The file or page. */
  where: string;
  problem: string;
  /** What to change. */
  fix: string;
}

/** A file of a module's client build. */
export interface ClientFile {
  /** Below `/_m/{module}/{build}/`. */
  path: string;
  text: string;
}

/** Everything that the checks look at. */
export interface BuiltModule {
  descriptor: Descriptor;
  views: RenderedView[];
  /** Pages that could not be shown for want of an example. */
  unreached: string[];
  /** Answers for records that do not exist. */
  strangers: RenderedView[];
  files: ClientFile[];
  /** What a browser made of the pages. */
  pages: PageFindings[];
  /** What the client entry offered in a browser: expose → names. */
  offered: Record<string, string[]> | { error: string };
  /** The report in the module's folder. */
  surface: Surface | null;
  /** All routes of the portal, without base and locale. */
  routes: string[];
}

export interface CheckOutcome {
  findings: Finding[];
  /** How many things were looked at. */
  looked: number;
  /** What is worth knowing, passed or not. */
  notes?: string[];
}

/** One small validator of the chain. */
export interface Check {
  name: string;
  run(module: BuiltModule): CheckOutcome;
}
