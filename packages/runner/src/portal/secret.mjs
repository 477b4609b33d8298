import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../folders.mjs';

/** Where wrangler looks for the shell's secrets on this machine; git ignores it. */
const file = join(root, 'apps/shell/.dev.vars');

/** Makes the secret from which the teams' keys are derived on this machine, unless there is one. */
export function ensureSecret() {
  if (existsSync(file)) return;
  writeFileSync(file, `PORTAL_SECRET=${randomBytes(32).toString('hex')}\nOVERRIDE_ORIGINS=http://localhost:*\n`, { mode: 0o600 });
}

/** @returns {string | null} the secret of the portals on this machine; null before the first one was started */
export function localSecret() {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return /^PORTAL_SECRET=(.+)$/mu.exec(text)?.[1] ?? null;
}
