import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../folders.mjs';
import { checkRequiredFiles } from './required-files.mjs';

test('this repository is whole', () => {
  expect(() => checkRequiredFiles(root)).not.toThrow();
});

test('a missing file is named together with what to do', () => {
  const empty = mkdtempSync(join(tmpdir(), 'portal-'));
  expect(() => checkRequiredFiles(empty)).toThrow(/^package\.json is missing\. Restore it \(git checkout -- package\.json\)/u);
});
