import { noSuchRecord } from './problem.ts';

/** The number that an id is. @throws 404 where it is none, as for a record that does not exist */
export function readNumber(kind: string, id: string): number {
  if (/^[1-9]\d{0,8}$/u.test(id)) return Number(id);
  throw noSuchRecord(kind, id);
}
