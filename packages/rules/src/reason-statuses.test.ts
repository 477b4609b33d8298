import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessIndicator } from './assess-indicator.ts';
import { reasons, statusRules, type Reason, type Status } from './assessment.ts';
import { confidences, definitions } from './inputs.ts';
import { reasonStatuses } from './reason-statuses.ts';

/** Few years and small numbers, so that equal, early, late and bounding values all come about. */
const year = fc.integer({ min: 2007, max: 2011 });
const number = fc.integer({ min: 0, max: 6 });
const target = fc.record({
  year,
  comparator: fc.constantFrom('gte', 'gt', 'lte', 'lt', 'eq', 'range', 'rank'),
  value: fc.oneof({ weight: 9, arbitrary: number }, { weight: 1, arbitrary: fc.constant(Number.NaN) }),
  upper: number,
  direction: fc.constantFrom('up' as const, undefined),
});
const observation = fc.record({
  id: fc.uuid(),
  year,
  value: number,
  comparator: fc.constantFrom('eq', 'gte', 'lte', 'approx'),
  derived: fc.boolean(),
  definition: fc.constantFrom(...definitions),
  confidence: fc.constantFrom(...confidences),
});
const question = fc.record({
  targets: fc.array(target, { maxLength: 2 }),
  relation: fc.option(fc.constant({ kind: 'rising' })),
  baseline: fc.option(fc.record({ year, value: number })),
  observations: fc.array(observation, { maxLength: 3 }),
  traps: fc.array(fc.record({ id: fc.string(), kind: fc.constantFrom('definition-changed', 'stock-or-flow', 'other-document') })),
  asOf: year,
  rule: fc.constantFrom(...statusRules),
});

/** What the rules gave to many questions: the deciding reasons with their statuses, and the caveats. */
function survey(): { decided: Map<Reason, Set<Status>>; seen: Set<Reason> } {
  const decided = new Map<Reason, Set<Status>>();
  const seen = new Set<Reason>();
  for (const asked of fc.sample(question, 20_000)) {
    const { status, reasons: why, targets } = assessIndicator(asked);
    for (const assessment of [{ status, reasons: why }, ...targets]) {
      const [first, ...others] = assessment.reasons;
      decided.set(first!, (decided.get(first!) ?? new Set()).add(assessment.status));
      for (const reason of [first!, ...others]) seen.add(reason);
    }
  }
  return { decided, seen };
}

it('is what the rules do: each reason decides the statuses named, and no other', () => {
  const { decided, seen } = survey();
  expect(reasons.filter((reason) => !seen.has(reason))).toEqual([]);
  for (const reason of reasons) expect([reason, [...(decided.get(reason) ?? [])]]).toEqual([reason, reasonStatuses[reason]]);
});
