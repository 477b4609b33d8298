/**
 * Holds every kind of page, in three languages, to the W3C's HTML checker (`vnu-jar`): `npm run html -w tests`, or
 * `npm run html -w tests -- --origin http://localhost:8787` for a portal that runs already. Exits with 1 where it finds an error.
 * The styles within pages are checked too, by the older CSS checker that it brings along; what that one does not know of today's CSS is
 * named below and told as a count. Needs Java (Debian: `apt install default-jre-headless`) and npm's registry, so it is no part of `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { locales } from '@policy/api';
import { anyFreePort, importData, portalFolder, startPortal } from '@policy/runner';
import { installApart } from '../portal/install-apart.ts';
import { pageKinds } from '../portal/page-kinds.ts';

/** What the checker says of one place. */
interface Message {
  type: 'error' | 'info' | 'non-document-error';
  subType?: 'warning' | 'fatal';
  url?: string;
  lastLine?: number;
  message: string;
  extract?: string;
}

/** CSS of later specifications than the checker's, which browsers know: each with where it is defined. */
const laterCss = new Set([
  // CSS Containment Level 3 (conditional rules 5)
  'CSS: Unrecognized at-rule “@container”',
  "CSS: “container-type”: Property “container-type” doesn't exist.",
  // CSS Anchor Positioning
  "CSS: “position-area”: Property “position-area” doesn't exist.",
  "CSS: “position-try-fallbacks”: Property “position-try-fallbacks” doesn't exist.",
  // SVG 2
  "CSS: “paint-order”: Property “paint-order” doesn't exist.",
  // CSS Text Decoration Level 4: the shortest form of `under right`
  'CSS: “text-emphasis-position”: “under” is not a “text-emphasis-position” value.',
]);

const { values } = parseArgs({ options: { origin: { type: 'string' } } });
if (spawnSync('java', ['-version']).status !== 0) {
  console.error('The checker needs Java. On Debian: apt install default-jre-headless');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'check-html-'));
const portal = values.origin ? null : await startOwnPortal();
try {
  installApart(folder, ['vnu-jar@26.9.27']);
  const files = await savePages(values.origin ?? portal!.origin);
  const all = check(files);
  const messages = all.filter(({ message }) => !laterCss.has(message.trim()));
  const errors = messages.filter(({ type }) => type !== 'info');
  const warnings = messages.filter(({ type }) => type === 'info');
  for (const message of warnings) console.log(`warning  ${asLine(message)}`);
  for (const message of errors) console.log(`error    ${asLine(message)}`);
  console.log(
    `${files.length} pages: ${errors.length} errors, ${warnings.length} warnings; CSS later than the checker: ${all.length - messages.length} times`,
  );
  process.exitCode = errors.length > 0 ? 1 : 0;
} finally {
  await portal?.stop();
  rmSync(folder, { recursive: true });
}

async function startOwnPortal() {
  const state = join(portalFolder, 'html-state');
  await importData(state);
  return startPortal({ port: await anyFreePort(), state });
}

/** Names each file for its page and language, for the checker says only the file. */
async function savePages(origin: string): Promise<string[]> {
  const files: string[] = [];
  for (const kind of pageKinds) {
    for (const locale of locales) {
      const answer = await fetch(`${origin}/${locale}${await kind.path(origin)}`);
      const file = join(folder, `${kind.name.replaceAll(/[^a-z]+/gu, '-')}.${locale}.html`);
      writeFileSync(file, await answer.text());
      files.push(file);
    }
  }
  return files;
}

function check(files: string[]): Message[] {
  const jar = join(folder, 'node_modules/vnu-jar/build/dist/vnu.jar');
  const { stdout, stderr } = spawnSync('java', ['-jar', jar, '--format', 'json', '--exit-zero-always', '--stdout', ...files], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (!stdout) throw new Error(`The checker said nothing: ${stderr}`);
  return (JSON.parse(stdout) as { messages: Message[] }).messages;
}

function asLine({ url = '', lastLine, message, extract = '' }: Message): string {
  return `${basename(url)}${lastLine ? `:${lastLine}` : ''}  ${message}  ${extract.replaceAll(/\s+/gu, ' ').slice(0, 160)}`;
}
