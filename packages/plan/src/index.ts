export { loadPlan } from './load-plan.ts';
export { parseEdition, EditionError } from './edition/parse-edition.ts';
export { RecordError, type RecordFault } from './records/record-error.ts';
export type * from './plan.ts';
export type * from './register-records.ts';
export type { Metadata } from './edition/parse-edition.ts';
export type { Sentence } from './edition/sentences.ts';
