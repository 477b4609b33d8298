import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../problem.mjs';

const required = [
  'package.json',
  'package-lock.json',
  'turbo.json',
  'packages/plan/edition/shenzhen-innovative-city-plan-2008-2015.zh.txt',
  'apps/shell/wrangler.jsonc',
  'functions/data/wrangler.jsonc',
];

/**
 * Makes sure that the repository is whole before anything long begins.
 *
 * @param {string} folder top of the repository
 * @throws {Problem} naming the first file that is missing
 */
export function checkRequiredFiles(folder) {
  const missing = required.find((file) => !existsSync(join(folder, file)));
  if (missing) throw new Problem(`${missing} is missing. Restore it (git checkout -- ${missing}), or clone the repository again.`);
}
