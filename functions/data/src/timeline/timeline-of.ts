import type { Act, Event, Indicator, Observation, OtherGoal, Owner, Publication, Target, TimelineEntry, Value } from '@policy/api';

/** What the timeline is made of. */
export interface TimelineRecords {
  indicators: readonly Indicator[];
  events: readonly Event[];
  acts: readonly Act[];
  /** Module of each clause, for acts. */
  modules: ReadonlyMap<string, Owner>;
}

const kinds: TimelineEntry['kind'][] = ['target', 'value', 'event', 'act'];
const precisions = { 4: 'year', 7: 'month', 10: 'day' } as const;

/** Everything that has a place in time, by date: the less exact before what lies within it, what has no date last. */
export function timelineOf({ indicators, events, acts, modules }: TimelineRecords): TimelineEntry[] {
  const entries = [...indicators.flatMap(ofIndicator), ...events.map(ofEvent), ...acts.flatMap((act) => ofAct(act, modules))];
  return entries.toSorted((a, b) => compare(a.date ?? '\uFFFF', b.date ?? '\uFFFF') || kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

function ofIndicator(indicator: Indicator): TimelineEntry[] {
  const { id, baseline, targets, otherGoals, observations } = indicator;
  const known = observations.map((observation) => ofObservation(indicator, observation));
  return [
    ...targets.map((target) => ofGoal(indicator, target, `target-${id}-${target.year}`, null)),
    ...otherGoals.map((goal) => ofGoal(indicator, goal, `target-${goal.id}`, goal)),
    ...(baseline === null ? [] : [ofValue(indicator, baseline, { id: `baseline-${id}`, kind: 'value', what: 'baseline' })]),
    ...known,
  ];
}

function ofGoal(indicator: Indicator, goal: Target | OtherGoal, id: string, other: OtherGoal | null): TimelineEntry {
  const paper = other && other.paper;
  return { ...ofValue(indicator, goal, { id, kind: 'target', what: 'goal' }), paper, confidence: other && other.confidence };
}

function ofObservation(indicator: Indicator, observation: Observation): TimelineEntry {
  const { id, derived, inputs, confidence } = observation;
  const entry = ofValue(indicator, observation, { id: `value-${id}`, kind: 'value', what: derived ? 'derived' : 'observed' });
  return { ...entry, confidence, sources: inputs.length > 0 ? distinct(inputs.map(({ source }) => source)) : entry.sources };
}

function ofValue(indicator: Indicator, value: Value, entry: Pick<TimelineEntry, 'id' | 'kind' | 'what'>): TimelineEntry {
  const { id, module, clause, name } = indicator;
  return {
    ...entry,
    module,
    clause: value.source.kind === 'clause' ? value.source.clause : clause,
    object: { kind: 'indicator', id, name },
    ...dated(value.year === null ? null : String(value.year)),
    title: name,
    figure: figureOf(value),
    ...{ paper: null, sure: true, confidence: null, sources: [value.source] },
  };
}

/** The value alone, without what the record says besides. */
function figureOf({ value, upper, comparator, unit, scale, year, printed, source, note }: Value): Value {
  return {
    value,
    ...(upper === undefined ? {} : { upper }),
    ...{ comparator, unit, scale, year, printed, source },
    ...(note === undefined ? {} : { note }),
  };
}

function ofEvent({ id, kind, module, clause, project, date, statement, sure, confidence, source }: Event): TimelineEntry {
  return {
    ...{ id: `event-${id}`, kind: 'event', what: kind, module, clause, object: objectOf(project, clause) },
    ...dated(date),
    ...{ title: statement, figure: null, paper: null, sure, confidence, sources: [source] },
  };
}

function objectOf(project: Event['project'], clause: string | null): TimelineEntry['object'] {
  if (project !== null) return { kind: 'project', id: project.id, name: project.name };
  return clause === null ? null : { kind: 'clause', id: clause, name: null };
}

/** An act has a place for its issue, for its coming into force and for each time that it was amended. */
function ofAct(act: Act, modules: ReadonlyMap<string, Owner>): TimelineEntry[] {
  const { id, name, clauses, date, inForce, amendments, records } = act;
  const clause = clauses[0] ?? null;
  const at = (what: TimelineEntry['what'], when: string | null): TimelineEntry => ({
    id: what === 'amended' ? `act-${id}-amended-${when}` : what === 'issued' ? `act-${id}` : `act-${id}-${what}`,
    ...{ kind: 'act', what, module: (clause !== null && modules.get(clause)) || 'plan', clause },
    object: { kind: 'act', id, name },
    ...dated(when),
    ...{ title: name, figure: null, paper: null, sure: true },
    confidence: leastConfident(records.map(({ confidence }) => confidence)),
    sources: distinct(records.map(({ source }) => source)),
  });
  return [
    at('issued', date),
    ...(inForce === null ? [] : [at('in-force', inForce)]),
    ...amendments.map((each) => at('amended', each.date)),
  ];
}

function leastConfident(confidences: Act['records'][number]['confidence'][]): TimelineEntry['confidence'] {
  return (['low', 'medium', 'high'] as const).find((confidence) => confidences.includes(confidence)) ?? null;
}

function distinct(sources: Publication[]): Publication[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

function dated(date: string | null): Pick<TimelineEntry, 'date' | 'precision'> {
  return { date, precision: date === null ? null : (precisions[date.length as keyof typeof precisions] ?? null) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
