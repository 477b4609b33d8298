import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Misuse } from './exit.ts';

/** Asks for a secret without showing it; where nobody sits at a terminal, takes standard input. */
export async function readSecret(question: string): Promise<string> {
  const secret = process.stdin.isTTY ? await askHidden(question) : await text(process.stdin);
  if (secret.trim() === '') throw new Misuse('No token was given.');
  return secret.trim();
}

async function askHidden(question: string): Promise<string> {
  process.stderr.write(question);
  const silent = new Writable({ write: (_, __, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}
