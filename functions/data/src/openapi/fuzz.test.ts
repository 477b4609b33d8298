import type { OpenApiDocument } from '@policy/api';
import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askedNumber } from '../testing/ask-as-visitor.ts';
import { insertOpinion, insertOverdue } from '../testing/participation.ts';
import { ask, read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { fuzzedRequests } from '../testing/fuzz-requests.ts';
import { answerChecker } from '../testing/schema-validator.ts';

/** More with `npm run fuzz -w tests`; a failure prints its seed, and `FUZZ_SEED` repeats it. */
const numRuns = Number(env.FUZZ_RUNS ?? 2500);
const seed = Number(env.FUZZ_SEED ?? 20081008);

it(`answers ${numRuns} requests made from the document as it says, and none with 5xx`, { timeout: numRuns * 200 }, async () => {
  await fillDatabase();
  await askedNumber();
  await insertOverdue();
  await insertOpinion();
  const document = (await read('/openapi.json')) as OpenApiDocument;
  const check = answerChecker(document);
  const statuses: Record<number, number> = {};
  await fc.assert(
    fc.asyncProperty(fuzzedRequests(document), async ({ operation, path, headers }) => {
      const response = await ask(path, { headers });
      const body = new TextDecoder().decode(await response.arrayBuffer());
      statuses[response.status] = (statuses[response.status] ?? 0) + 1;
      expect(response.status, path).toBeLessThan(500);
      expect(check(operation, response, body), path).toEqual([]);
    }),
    { numRuns, seed },
  );
  // Both sides of every door were tried.
  for (const status of [200, 304, 400, 404, 406]) expect(statuses[status], `status ${status}`).toBeGreaterThan(0);
});
