// `npm run check -w apps/talent`: proves a built module against the contract, without the shell and without the data.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { runMain, runTurbo } from '@policy/runner';
import { eventsOf } from './checks/scripts.ts';
import { checks } from './checks/index.ts';
import { folderOf, lookAtModule } from './look-at-module.ts';
import { printOutcomes, type CheckReport } from './report.ts';
import { surfaceOf, updateSurface } from './surface/surface.ts';
import { readSurface, writeSurface } from './surface/surface-files.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, update: { type: 'boolean', default: false } },
});

await runMain(async () => {
  // npm starts a workspace's script in its folder.
  const id = positionals[0] ?? basename(process.cwd());
  // turbo builds before it checks; a person may have forgotten it.
  if (!process.env['TURBO_HASH']) await runTurbo(['build'], [], { workspaces: [`@policy/${id}`], quiet: values.json });
  const seen = await lookAtModule(id);
  if ('module' in seen && values.update) {
    const folder = folderOf(id);
    seen.module.surface = updateSurface(readSurface(folder), surfaceOf(seen.module.descriptor, eventsOf(seen.module.files)));
    await writeSurface(folder, seen.module.surface);
  }
  const outcomes =
    'module' in seen
      ? checks.map((check) => ({ name: check.name, ...check.run(seen.module) }))
      : [{ name: 'the descriptor is by the contract', findings: seen.findings, looked: 1 }];
  const failed = outcomes.filter(({ findings }) => findings.length > 0).length;
  const passed = outcomes.reduce((sum, { findings, looked }) => sum + (findings.length > 0 ? 0 : looked), 0);
  const report: CheckReport = { module: id, passed, failed, checks: outcomes };
  const results = join(folderOf(id), 'test-results');
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, 'check.json'), JSON.stringify(report));
  if (values.json) console.log(JSON.stringify(report, null, 2));
  else printOutcomes(report);
  if (failed > 0) process.exitCode = 1;
});
