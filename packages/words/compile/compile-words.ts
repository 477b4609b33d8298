import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from '@inlang/paraglide-js';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/**
 * Paraglide's own runtime finds out the reader's language from cookie, address or a global. The portal always names it,
 * because one Worker serves readers of all three languages at once, so this stands in its place: 1 kB less in the
 * browser, no global, and a forgotten language is an error instead of simplified Chinese.
 */
const runtime = `export const experimentalStaticLocale = undefined;
export function getLocale() {
  throw new Error('Name the language: m.some_words({}, { locale }).');
}
`;

await compile({
  project: path('../project.inlang'),
  outdir: path('../src/paraglide'),
  strategy: ['baseLocale'],
  emitTsDeclarations: true,
  emitReadme: false,
  emitGitIgnore: false,
  emitPrettierIgnore: false,
});
writeFileSync(path('../src/paraglide/runtime.js'), runtime);

// Notes that the inlang tools leave beside settings.json each time.
for (const note of ['README.md', '.meta.json', '.gitignore']) rmSync(path(`../project.inlang/${note}`), { force: true });
