import { isSame, sign } from '@policy/module-kit/registry';

/** Nobody reads and fills in the form faster, in milliseconds; whoever pastes a text is asked to read it once more. */
export const shortestTime = 3000;

/** After this long a form is shown anew, in milliseconds: long enough for a slow writer, too short to collect forms. */
export const longestTime = 24 * 3_600_000;

/** When a form was shown, signed, so that nobody can say otherwise. @param secret of the portal */
export async function writeStamp(secret: string, time: number): Promise<string> {
  return `${time}.${await sign(secret, textOf(time))}`;
}

/** What a stamp says of how long the form was looked at. */
export type StampReading = 'good' | 'too-fast' | 'too-old' | 'forged';

export async function readStamp(secret: string, written: string, now: number): Promise<StampReading> {
  const [, digits = '', signature = ''] = /^(\d{1,15})\.([0-9a-f]{64})$/u.exec(written) ?? [];
  if (digits === '' || !(await isSame(signature, await sign(secret, textOf(Number(digits)))))) return 'forged';
  const age = now - Number(digits);
  if (age > longestTime) return 'too-old';
  return age < shortestTime ? 'too-fast' : 'good';
}

function textOf(time: number): string {
  return `ask:${time}`;
}
