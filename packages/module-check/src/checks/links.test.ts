import { expect, test } from 'vitest';
import { links } from './links.ts';
import { sampleModule, sampleView } from './sample-module.ts';

const run = (html: string) => links.run(sampleModule({ views: [sampleView(html)] })).findings;

test.each([
  '/en/talent/projects?kind=fund',
  '/en/plan/4.1.1?quote=1-2#quote',
  '/api/v1/projects',
  'https://example.org/',
  '#here',
  '?kind=fund',
])('%s leads somewhere', (href) => {
  expect(run(`<h2 id="here"></h2><a href="${href}">x</a>`)).toEqual([]);
});

test.each([
  ['/en/talent/clauses', 'no page of the portal'],
  ['/en/finance', 'no page of the portal'],
  ['/zh-hans/talent/projects', 'leaves en'],
  ['/talent/projects', 'leaves en'],
  ['projects', 'no address of the portal'],
  ['//example.org/', 'no address of the portal'],
  ['#there', 'no element with the id "there"'],
  ['/en/talent/projects#there', 'no element with the id "there"'],
])('%s does not', (href, problem) => {
  expect(run(`<a href="${href}">x</a>`)[0]!.problem).toContain(problem);
});
