import type { Reason, Status } from './assessment.ts';

/**
 * The statuses that each reason leads to where it decides, that is, where it is the first of an assessment’s reasons.
 * A reason that leads to none is a caveat: it only ever stands behind one that decides.
 * The tests hold this table against the rules themselves.
 */
export const reasonStatuses: Readonly<Record<Reason, readonly Status[]>> = {
  'meets-target': ['achieved'],
  'falls-short': ['missed'],
  'exceeds-limit': ['missed'],
  'differs-from-target': ['missed'],
  'within-range': ['achieved'],
  'below-range': ['missed'],
  'above-range': ['achieved'],
  'above-stated-value': ['achieved'],
  'on-course': ['on-track'],
  'off-course': ['behind'],
  'met-before-target-year': ['on-track'],
  'no-observation': ['no-data'],
  'only-earlier-observations': ['no-data'],
  'only-later-observations': ['no-data'],
  'bound-does-not-decide': ['no-data'],
  'no-starting-point': ['no-data'],
  'no-number': ['not-assessable'],
  'no-target': ['not-assessable'],
  'relation-without-number': ['not-assessable'],
  'comparator-not-assessable': ['not-assessable'],
  'sources-disagree': [],
  'other-definition': [],
  'definition-changed': [],
  'stock-or-flow': [],
  approximate: [],
  derived: [],
  'definition-not-stated': [],
  'low-confidence': [],
};
