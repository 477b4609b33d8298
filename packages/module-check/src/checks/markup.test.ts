import { expect, test } from 'vitest';
import { markup } from './markup.ts';
import { sampleModule, sampleView } from './sample-module.ts';

test.each([
  ['an inline handler', '<button onclick="go()">Go</button>', 'onclick'],
  ['an inline style', '<p style="color: red">Red</p>', 'style='],
  ['an address that runs', '<a href="javascript:go()">Go</a>', 'javascript:'],
  ['a script', '<script>go()</script>', 'a script'],
  ['a frame', '<iframe src="/"></iframe>', '<iframe>'],
])('%s is found', (_, html, problem) => {
  const { findings } = markup.run(sampleModule({ views: [sampleView(html)] }));
  expect(findings).toHaveLength(1);
  expect(findings[0]!.problem).toContain(problem);
});

test('data for hydration and the word “onclick” in a text are not', () => {
  const html = '<p>onclick="go()"</p><script type="application/json">{"a":"<\\/b onclick=1>"}</script>';
  expect(markup.run(sampleModule({ views: [sampleView(html)] })).findings).toEqual([]);
});
