import { compareSurfaces, surfaceOf, type SurfaceChange } from '../surface/surface.ts';
import type { Check, Finding } from './check.ts';
import { eventsOf } from './scripts.ts';

/** Nothing that others may use has gone unless the module's committed report says so. */
export const surface: Check = {
  name: 'the surface is as reported',
  run({ descriptor, files, surface: report }) {
    const update = `npm run check -w apps/${descriptor.id} -- --update`;
    const built = surfaceOf(descriptor, eventsOf(files));
    const where = `apps/${descriptor.id}/surface.json`;
    if (!report) return { findings: [{ where, problem: 'there is no report of the surface', fix: `Write it: ${update}` }], looked: 1 };
    const findings = compareSurfaces(report, built).map((change): Finding => ({
      where,
      problem: `${change.kind}: ${change.what}`,
      fix: fixOf(change, update),
    }));
    return { findings, looked: Object.keys(built.routes).length + Object.keys(built.widgets).length + built.exposes.length };
  },
};

function fixOf({ kind }: SurfaceChange, update: string): string {
  if (kind !== 'removed') return `Have the report say so: ${update}`;
  return `Others may use it: bring it back. If it goes on purpose, have the report say so, for its reviewers to see: ${update}`;
}
