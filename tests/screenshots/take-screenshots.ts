/**
 * Takes a picture of every kind of page, in three languages, two widths and each display mode, and one contact sheet of them:
 * `npm run screenshots`, or of some: `npm run screenshots -- --page home,indicator --locale en --mode dark --width 360`.
 * `--origin http://localhost:8787` takes a portal that runs already.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { locales } from '@policy/api';
import type { Browser } from '@playwright/test';
import { anyFreePort, importData, portalFolder, startPortal } from '@policy/runner';
import { launchChromium } from '@policy/chromium';
import { chooseDisplay, displayModes, modeNames, type DisplayMode } from '../access/display-modes.ts';
import { pageKinds } from '../portal/page-kinds.ts';
import { contactSheet, type Picture } from './contact-sheet.ts';

const widths = [360, 1280];
const folder = fileURLToPath(new URL('../test-results/screenshots', import.meta.url));

const { values } = parseArgs({
  options: {
    page: { type: 'string' },
    locale: { type: 'string' },
    mode: { type: 'string' },
    width: { type: 'string' },
    origin: { type: 'string' },
  },
});
const chosen = (option: string | undefined, all: string[]) => (option ? option.split(',') : all);

const portal = values.origin ? null : await startOwnPortal();
const origin = values.origin ?? portal!.origin;
const browser = await launchChromium();
try {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pictures: Picture[] = [];
  const kinds = pageKinds.filter(({ name }) => chosen(values.page, [name]).includes(name));
  for (const kind of kinds) {
    for (const locale of chosen(values.locale, [...locales])) {
      const address = `${origin}/${locale}${await kind.path(origin)}`;
      for (const mode of chosen(values.mode, modeNames)) {
        for (const width of chosen(values.width, widths.map(String)).map(Number)) {
          pictures.push({
            file: await takePicture(browser, kind.name, address, locale, mode, width),
            kind: kind.name,
            locale,
            mode,
            width,
          });
        }
      }
    }
    console.log(`${kind.name}: ${pictures.length} pictures so far`);
  }
  writeFileSync(join(folder, 'index.html'), contactSheet(pictures));
  await takeSheet(browser);
  console.log(`\n${pictures.length} pictures; contact sheet: ${join(folder, 'index.html')} and contact-sheet.png`);
} finally {
  await browser.close();
  await portal?.stop();
}

async function startOwnPortal() {
  const state = join(portalFolder, 'screenshot-state');
  await importData(state);
  return startPortal({ port: await anyFreePort(), state });
}

async function takePicture(browser: Browser, kind: string, address: string, locale: string, mode: string, width: number): Promise<string> {
  const file = `${kind.replaceAll(/[^a-z]+/gu, '-')}-${locale}-${mode}-${width}.png`;
  const context = await browser.newContext({ viewport: { width, height: width < 800 ? 780 : 900 }, reducedMotion: 'reduce' });
  await chooseDisplay(context, origin, displayModes[mode as DisplayMode] ?? '');
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.screenshot({ path: join(folder, file), fullPage: true });
  await context.close();
  return file;
}

async function takeSheet(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1200 } });
  await page.goto(`file://${join(folder, 'index.html')}`);
  await page.screenshot({ path: join(folder, 'contact-sheet.png'), fullPage: true });
  await page.close();
}
