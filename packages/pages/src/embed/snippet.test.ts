import { expect, test } from 'vitest';
import { writeIframe, writeSnippet, type SnippetParts } from './snippet.ts';

const parts: SnippetParts = {
  address: { kind: 'indicators', id: 'rd-intensity', revision: null, ending: '' },
  query: {},
  base: 'https://portal.example',
  locale: 'zh-hant',
  theme: 'auto',
  size: 'normal',
  width: 600,
  height: 400,
  title: 'R&D "share" <b>',
  page: '/innovation/indicators/rd-intensity',
};

test('the snippet is a picture with a link inside the element, and one script', () => {
  expect(writeSnippet(parts)).toBe(
    '<sz-policy src="https://portal.example/embed/v1/indicators/rd-intensity" lang="zh-Hant" theme="auto">' +
      '<a href="https://portal.example/zh-hant/innovation/indicators/rd-intensity">' +
      '<img src="https://portal.example/embed/v1/indicators/rd-intensity.svg?lang=zh-Hant&amp;theme=auto&amp;width=600" width="600" height="400" alt="R&amp;D &quot;share&quot; &lt;b&gt;">' +
      '</a></sz-policy>\n<script type="module" src="https://portal.example/embed/v1/sz-policy.js"></script>',
  );
});

test('no title can end an attribute or begin an element', () => {
  const title = `"><script>alert(1)</script>'&amp;`;
  for (const html of [writeSnippet({ ...parts, title }), writeIframe({ ...parts, title })]) {
    expect(html).not.toContain('<script>alert');
    expect(html).toContain(`&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;'&amp;amp;`);
  }
});

test('the frame is sandboxed and says what it holds', () => {
  expect(writeIframe({ ...parts, size: 'large' })).toMatch(
    /<iframe src="[^"]+\.html\?lang=zh-Hant&amp;theme=auto&amp;size=large" title="R&amp;D/u,
  );
  expect(writeIframe(parts)).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
});
