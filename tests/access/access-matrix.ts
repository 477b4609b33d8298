/**
 * Looks at every kind of page in three languages and each display mode: `npm run access -w tests`, about half an hour. With axe (all
 * its rules in one mode of each page, in the others those that a mode can change), at the width of a phone and of a screen at 400 %, for
 * texts in another language than they are marked with. Of some:
 * `npm run access -w tests -- --page home,indicator --locale en --mode dark`; `--origin http://localhost:8787` takes a portal that runs.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { locales } from '@policy/api';
import { launchChromium } from '@policy/chromium';
import { anyFreePort, importData, portalFolder, startPortal } from '@policy/runner';
import type { Browser } from '@playwright/test';
import { pageKinds } from '../portal/page-kinds.ts';
import { chooseDisplay, displayModes, modeNames, type DisplayMode } from './display-modes.ts';
import { axeFaults, axeFaultsOfMode, fitFaults, languageFaults } from './page-faults.ts';

const { values } = parseArgs({
  options: { page: { type: 'string' }, locale: { type: 'string' }, mode: { type: 'string' }, origin: { type: 'string' } },
});
const chosen = <Name extends string>(option: string | undefined, all: readonly Name[]) =>
  all.filter((name) => !option || option.split(',').includes(name));

const portal = values.origin ? null : await startOwnPortal();
const origin = values.origin ?? portal!.origin;
const browser = await launchChromium();
let looked = 0;
let faulty = 0;
try {
  const kinds = pageKinds.filter(({ name }) => chosen(values.page, [name]).length > 0);
  for (const [round] of modeNames.entries()) {
    for (const [place, kind] of kinds.entries()) {
      for (const [index, locale] of locales.entries()) {
        const mode = modeNames[(place + index + round) % modeNames.length]!;
        if (chosen(values.locale, [locale]).length === 0 || chosen(values.mode, [mode]).length === 0) continue;
        const faults = await findFaults(browser, `${origin}/${locale}${await kind.path(origin)}`, mode, round === 0);
        looked += 1;
        if (faults.length > 0) faulty += 1;
        for (const fault of faults) console.log(`${kind.name}, ${locale}, ${mode}: ${fault}`);
      }
      console.error(`${kind.name}: ${looked} pages so far, ${faulty} with faults`);
    }
  }
  console.log(`\n${looked} pages, ${faulty} with faults`);
} finally {
  await browser.close();
  await portal?.stop();
}
process.exitCode = faulty === 0 ? 0 : 1;

async function startOwnPortal() {
  const state = join(portalFolder, 'access-state');
  await importData(state);
  return startPortal({ port: await anyFreePort(), state });
}

async function findFaults(browser: Browser, address: string, mode: DisplayMode, byAllRules: boolean): Promise<string[]> {
  const context = await browser.newContext();
  await chooseDisplay(context, new URL(address).origin, displayModes[mode]);
  const page = await context.newPage();
  await page.goto(address);
  const faults = byAllRules ? [...(await axeFaults(page)), ...(await languageFaults(page))] : await axeFaultsOfMode(page);
  for (const width of [360, 320]) faults.push(...(await fitFaults(page, width)).map((fault) => `${width} px: ${fault}`));
  await context.close();
  return faults;
}
