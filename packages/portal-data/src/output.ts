import type { Command } from 'commander';
import { readSession, type Session } from './session.ts';

/** What every command needs to know of how it was called. */
export interface Call {
  session: Session;
  json: boolean;
}

export function readCall(command: Command): Call {
  const { portal, json } = command.optsWithGlobals<{ portal?: string; json?: boolean }>();
  return { session: readSession(portal), json: json === true };
}

/** Prints an answer: the JSON for programs, else the lines for people. */
export function print({ json }: Pick<Call, 'json'>, answer: unknown, lines: () => string[]): void {
  console.log(json ? JSON.stringify(answer, null, 2) : lines().join('\n'));
}

const width = 30;

/**
 * A progress bar on stderr, so that it is never in the way of the answer. Where stderr is no terminal, each step that
 * matters is one line.
 *
 * @returns to be called with how much of the whole is done
 */
export function progress(what: string, whole: number): (done: number) => void {
  const { stderr } = process;
  let shown = -1;
  return (done) => {
    const percent = whole === 0 ? 100 : Math.floor((done / whole) * 100);
    if (percent === shown) return;
    shown = percent;
    const full = Math.round((percent / 100) * width);
    if (stderr.isTTY) stderr.write(`\r${what} [${'█'.repeat(full)}${'░'.repeat(width - full)}] ${percent} %${percent === 100 ? '\n' : ''}`);
    else if (percent === 100) stderr.write(`${what}: done\n`);
  };
}
