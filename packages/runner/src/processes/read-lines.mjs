import { createInterface } from 'node:readline';

/**
 * Hands on what a process prints on both its outputs, line by line and without colours.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {(line: string) => void} onLine
 */
export function readLines(child, onLine) {
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', (line) => onLine(line.replace(colour, '')));
  }
}

// eslint-disable-next-line no-control-regex -- terminal colours are control characters
const colour = /\u001b\[[\d;]*m/gu;
