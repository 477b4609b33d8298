import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Misuse } from './exit.ts';

/** Which portal, and who one is there. */
export interface Session {
  /** Without a slash at the end. */
  portal: string;
  token: string | null;
}

interface Kept {
  portal: string;
  token: string;
}

/** The file that `login` writes: readable by its owner only. */
export function credentialsFile(): string {
  return join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'portal-data', 'credentials.json');
}

/**
 * Portal and token, best first: the option, the environment (`PORTAL_URL`, `PORTAL_TOKEN`), what `login` kept. A kept token
 * goes to the portal that it was kept for and to no other.
 *
 * @throws {Misuse} where no portal is known
 */
export function readSession(option: string | undefined): Session {
  const kept = readKept();
  const given = option ?? process.env['PORTAL_URL'] ?? kept?.portal;
  if (given === undefined) throw new Misuse('Which portal? Log in first: portal-data login --portal https://…');
  const portal = toPortal(given);
  const token = process.env['PORTAL_TOKEN'] ?? (kept?.portal === portal ? kept.token : null);
  return { portal, token };
}

export function keepSession(session: Kept): string {
  const file = credentialsFile();
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, `${JSON.stringify(session, null, 2)}\n`, { mode: 0o600 });
  // The mode above counts for new files only.
  chmodSync(file, 0o600);
  return file;
}

export function forgetSession(): void {
  rmSync(credentialsFile(), { force: true });
}

/**
 * @throws {Misuse} where it is no address, or would send the token in the clear over a network
 */
export function toPortal(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/u.test(url.protocol)) throw new Misuse(`“${address}” is no address: give it as https://…`);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol === 'http:' && !isHere) throw new Misuse('The portal must be asked over https: over http anybody could read the token.');
  return `${url.origin}${url.pathname}`.replace(/\/+$/u, '');
}

function readKept(): Kept | null {
  const file = credentialsFile();
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    throw new Misuse(`${file} cannot be read: log in again.`);
  }
}
