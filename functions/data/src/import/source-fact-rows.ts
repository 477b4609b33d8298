import type { SupportedFact, Text } from '@policy/api';
import type { Plan } from '@policy/plan';
import type { sourceFacts } from '../database/schema/index.ts';

type Row = typeof sourceFacts.$inferInsert;

/** A fact with what it claims: facts of the same claim confirm each other. */
interface Fact extends Omit<Row, 'position' | 'weakOnly'> {
  claim: string;
}

const leadKinds = ['lead-department', 'participants', 'schedule'];

/** Every fact of the records with each source that it hangs on; one fact stands once for a source. */
export function sourceFactRows(plan: Plan): Row[] {
  const levels = new Map(plan.sources.map(({ id, level }) => [id, level]));
  const facts = uniqueFacts([...valueFacts(plan), ...lifeFacts(plan)]);
  const claims = new Map<string, Set<string>>();
  for (const { claim, source } of facts) claims.set(claim, (claims.get(claim) ?? new Set()).add(source));
  const isWeak = ({ confidence, source }: Fact) => confidence === 'low' || (confidence !== null && levels.get(source) === 'other');
  const positions = new Map<string, number>();
  return facts.map((fact) => {
    const position = positions.get(fact.source) ?? 0;
    positions.set(fact.source, position + 1);
    const { claim, ...row } = fact;
    return { ...row, position, weakOnly: isWeak(fact) && claims.get(claim)!.size === 1 };
  });
}

const nothing = { year: null, indicator: null, clause: null, project: null, confidence: null };

/** Values, goals and contradictions. What a value claims is its series, variant and year, whatever the value. */
function valueFacts(plan: Plan): Fact[] {
  const names = new Map([
    ...plan.indicators.map(({ id, name }): [string, Text] => [id, name]),
    ...plan.series.flatMap(({ id, name }): [string, Text][] => (name === null ? [] : [[id, name]])),
  ]);
  const indicators = new Set(plan.indicators.map(({ id }) => id));
  const about = ({ id, series, variant, year, confidence }: Plan['observations'][number] | Plan['derived'][number]) => {
    const indicator = indicators.has(series) ? series : null;
    return { ...nothing, fact: id, name: names.get(series)!, year, indicator, confidence, claim: `${series} ${variant?.id} ${year}` };
  };
  return [
    ...plan.observations.map((observation) => ({ ...about(observation), kind: 'observation' as const, source: observation.source })),
    ...plan.derived.flatMap((derived) =>
      derived.inputs.map(({ source }) => ({ ...about(derived), claim: derived.id, kind: 'derived' as const, source })),
    ),
    ...plan.otherGoals.map(({ id, source, indicator, year, confidence }) => {
      return {
        ...nothing,
        kind: 'other-goal' as const,
        fact: id,
        source,
        name: names.get(indicator)!,
        year,
        indicator,
        confidence,
        claim: id,
      };
    }),
    ...plan.contradictions.flatMap(({ id, statement, sides }) =>
      sides.flatMap(({ source }) =>
        source === null ? [] : [{ ...nothing, kind: 'contradiction' as const, fact: id, source, name: statement, claim: id }],
      ),
    ),
  ];
}

/** What happened and how the plan was carried out. What an event claims is its kind and its thing; an act or a fund is one claim. */
function lifeFacts(plan: Plan): Fact[] {
  const projects = new Map(plan.projects.map(({ id, module }) => [id, { id, module }]));
  const registered = new Map([...plan.acts, ...plan.funds].flatMap(({ id, records }) => records.map((record) => [record, id] as const)));
  const yearOf = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)));
  return [
    ...plan.implementation.map(({ id, source, subject, clause, kind, date, confidence, projects: [project = ''] }): Fact => {
      const shown: SupportedFact['kind'] = leadKinds.includes(kind) && clause !== null ? 'lead' : 'implementation';
      const about = { name: subject, clause, project: projects.get(project) ?? null, year: yearOf(date), confidence };
      return { ...nothing, ...about, kind: shown, fact: id, source, claim: registered.get(id) ?? id };
    }),
    ...plan.events.map(({ id, source, statement, clause, project, kind, printed, date, confidence }): Fact => {
      const about = { name: statement, clause, project: projects.get(project ?? '') ?? null, year: yearOf(date), confidence };
      return { ...nothing, ...about, kind: 'event', fact: id, source, claim: `${clause} ${printed} ${kind} ${date?.slice(0, 4)}` };
    }),
  ];
}

function uniqueFacts(facts: Fact[]): Fact[] {
  const seen = new Set<string>();
  return facts.filter(({ source, kind, fact }) => {
    const key = `${source} ${kind} ${fact}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
