import { expect, it } from 'vitest';
import { readDocumentPath } from './document-path.ts';

it.each([
  ['/plan.json', null, 'json'],
  ['/plan/4.1.1.md', '4.1.1', 'md'],
  ['/plan/1.1.p2.txt', '1.1.p2', 'txt'],
  ['/plan/no-such.txt', 'no-such', 'txt'],
] as const)('%s asks for a document', (path, clause, format) => {
  expect(readDocumentPath(path)).toEqual({ clause, format });
});

it.each(['/plan', '/plan/4.1.1', '/plan/text', '/plan/4.1.1.pdf', '/plan/projects/x.json', '/planet.json', '/plan/.json', '/talent.json'])(
  '%s is a page',
  (path) => {
    expect(readDocumentPath(path)).toBeNull();
  },
);
