/** `npm run coverage:plan`: each sentence with the records that quote it, then those that none quotes, each with its reason. */
import { loadPlan } from '../load-plan.ts';
import { coverSentences, faultsOf } from './sentence-coverage.ts';
import { readReasons } from './read-reasons.ts';

const { reasons, sentences: reasonOf } = readReasons();
const sentences = coverSentences(loadPlan());
const bare = sentences.filter(({ records }) => records.length === 0);
const faults = faultsOf(sentences, reasonOf);

for (const { id, text, records } of sentences) console.log(`${id}  ${text}\n    ${records.join(', ') || '–'}`);
console.log(`\nNo record quotes these ${bare.length} sentences:`);
for (const { id, text } of bare) console.log(`${id}  ${text}\n    ${reasons[reasonOf[id] ?? '']?.en ?? 'no reason given'}`);
console.log(`\n${sentences.length - bare.length} of ${sentences.length} sentences have records; ${bare.length} have none.`);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
