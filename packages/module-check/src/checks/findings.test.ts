import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { access, quiet } from './browser.ts';
import { bytes } from './bytes.ts';
import { clientEntry, sharedVue } from './client-entry.ts';
import { sampleModule } from './sample-module.ts';
import { surface } from './surface.ts';

const sample = sampleModule();
const page = sample.pages[0]!;

test('what is gone, and a report that is not there, are named with the command that settles it', () => {
  const gone = { ...sample.surface!, routes: { ...sample.surface!.routes, '/clauses': [] } };
  const [finding] = surface.run(sampleModule({ surface: gone })).findings;
  expect(finding).toMatchObject({ where: 'apps/talent/surface.json', problem: 'removed: routes /clauses' });
  expect(finding!.fix).toContain('bring it back');
  expect(surface.run(sampleModule({ surface: null })).findings[0]!.fix).toContain('npm run check -w apps/talent -- --update');
});

test('scripts and styles beyond the budget are named with their size', () => {
  // Digests do not compress.
  const large = Array.from({ length: 500 }, (_, index) => createHash('sha512').update(String(index)).digest('base64')).join('');
  const files = [
    { path: 'container.js', text: large },
    { path: 'style.css', text: large },
  ];
  expect(bytes.run(sampleModule({ files })).findings.map(({ where }) => where)).toEqual(['./pages projects', 'styles']);
});

test('an entry that cannot be loaded, offers less, or does not take over is named', () => {
  expect(clientEntry.run(sampleModule({ offered: { error: 'SyntaxError' } })).findings[0]!.problem).toContain('SyntaxError');
  expect(clientEntry.run(sampleModule({ offered: { './pages': ['mount'] } })).findings).toHaveLength(2);
  const dead = { ...page, hydrated: false, complaints: ['it threw'] };
  expect(clientEntry.run(sampleModule({ pages: [dead] })).findings[0]!.problem).toContain('it threw');
});

test('a Vue that the portal does not share is named, unless the module has its own', () => {
  const withVue = (vue: string) =>
    sharedVue.run(sampleModule({ descriptor: { ...sample.descriptor, client: { ...sample.descriptor.client, vue } } })).findings;
  expect(withVue('^2.7.16')).toHaveLength(1);
  expect(withVue('^3.99.0')).toHaveLength(1);
  expect(withVue('own')).toEqual([]);
});

test('what axe, the console and the page’s globals tell is named with its page', () => {
  const found = { ...page, axe: ['image-alt: <img>'], complaints: ['refused'], globals: ['leak'] };
  expect(access.run(sampleModule({ pages: [found] })).findings).toMatchObject([
    { where: 'page projects (en)', problem: 'image-alt: <img>' },
  ]);
  expect(quiet.run(sampleModule({ pages: [found] })).findings.map(({ problem }) => problem)).toEqual([
    'refused',
    'the global "leak" was written',
  ]);
});
