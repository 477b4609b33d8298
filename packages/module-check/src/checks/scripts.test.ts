import { expect, test } from 'vitest';
import { sampleModule } from './sample-module.ts';
import { eventsOf, scripts } from './scripts.ts';

const run = (text: string) => scripts.run(sampleModule({ files: [{ path: 'views.js', text }] })).findings;

test.each([
  'eval("1")',
  'globalThis.eval("1")',
  'new Function("return 1")',
  'Function("return 1")()',
  'setTimeout("go()", 1)',
  'window.chosen = 1',
  'globalThis["chosen"] = 1',
])('%s is found', (text) => {
  expect(run(text)).toHaveLength(1);
  expect(run(text)[0]!.where).toBe('views.js');
});

test.each([
  'const text = "eval(1)";',
  'const scores = { eval: () => 1 }; scores.eval();',
  'setTimeout(() => {}, 1)',
  'const local = {}; local.name = 1',
  'window.addEventListener("x", () => {})',
])('%s is not', (text) => {
  expect(run(text)).toEqual([]);
});

test('the events that a client sends are known by name', () => {
  const text = "document.dispatchEvent(new CustomEvent('talent:chosen', { detail: 1 }));";
  expect(eventsOf([{ path: 'views.js', text }])).toEqual(['talent:chosen']);
});
