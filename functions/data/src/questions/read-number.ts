import { noSuchRecord } from '../http/problem.ts';

/** The number that an id is. @throws 404 where it is none, as for a question that nobody has asked */
export function readNumber(id: string): number {
  if (/^[1-9]\d{0,8}$/u.test(id)) return Number(id);
  throw noSuchRecord('question', id);
}
