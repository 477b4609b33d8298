import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { portalFolder } from '../folders.mjs';

const folder = join(portalFolder, 'running');

/** Where `npm start` keeps its things; portals of tests have folders of their own. */
export const usualState = join(portalFolder, 'state');

/** @typedef {{ port: number, state: string }} RunningPortal */

/**
 * Notes a portal that runs on this machine, so that `portal-module` finds where to deploy to.
 *
 * @param {RunningPortal} portal
 * @returns {() => void} to be called when it ends
 */
export function noteRunning({ port, state }) {
  mkdirSync(folder, { recursive: true });
  const file = noteOf(port);
  writeFileSync(file, JSON.stringify({ port, state, pid: process.pid }));
  return () => rmSync(file, { force: true });
}

/** @returns {RunningPortal[]} the portals of this repository that run on this machine */
export function runningPortals() {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => readNote(join(folder, name)) ?? []);
}

/**
 * @param {string} origin `http://localhost:8787`
 * @returns {RunningPortal | null} the portal of this repository that answers there, or null
 */
export function runningPortal(origin) {
  return readNote(noteOf(new URL(origin).port));
}

/** @param {number | string} port */
function noteOf(port) {
  return join(folder, `${port}.json`);
}

/**
 * A portal that was killed could not take its note away; then it is done here.
 *
 * @param {string} file
 * @returns {RunningPortal | null}
 */
function readNote(file) {
  if (!existsSync(file)) return null;
  const { pid, ...portal } = JSON.parse(readFileSync(file, 'utf8'));
  if (isAlive(pid)) return portal;
  rmSync(file, { force: true });
  return null;
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It lives, but belongs to somebody else.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
