import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { portalFolder } from '../folders.mjs';

const folder = join(portalFolder, 'running');

/**
 * Notes a portal that runs on this machine, so that `portal-module` finds where to deploy to.
 *
 * @param {{ port: number, state: string }} portal
 * @returns {() => void} to be called when it ends
 */
export function noteRunning({ port, state }) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${port}.json`);
  writeFileSync(file, JSON.stringify({ port, state }));
  return () => rmSync(file, { force: true });
}

/** @returns {{ port: number, state: string }[]} the portals of this repository that run on this machine */
export function runningPortals() {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

/**
 * @param {string} origin `http://localhost:8787`
 * @returns {{ port: number, state: string } | null} the portal of this repository that answers there, or null
 */
export function runningPortal(origin) {
  const file = join(folder, `${new URL(origin).port}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
