import type { ShellContext } from '../../shell-context.ts';

/** Address of the script that marks what is new since the last visit (`client/last-visit.ts`). */
export function visitScript({ files }: ShellContext): string {
  return `${files}/last-visit.js`;
}
