import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseEdition } from '../edition/parse-edition.ts';
import { readEdition } from '../edition/read-edition.ts';
import { readEntries } from '../records/read-entries.ts';
import { checkResults } from './check-results.ts';
import { derivedEntry } from './entries/derived.ts';
import { readResults, type Results } from './read-results.ts';

const folder = fileURLToPath(new URL('../../records/', import.meta.url));
const edition = parseEdition(readEdition().text);
const { entries } = readEntries(folder);
const { results: real, faults: readFaults } = readResults(folder);

function faultsOf(results: Results): string[] {
  return checkResults(results, entries, edition).map(({ file, record, field, reason }) => `${file} ${record} ${field}: ${reason}`);
}

/** The faults of the real results after a change. */
function faultsAfter(change: (results: Results) => void): string[] {
  const results = structuredClone(real);
  change(results);
  return faultsOf(results);
}

function find<T extends { id: string }>(filed: { entry: T }[], id: string): T {
  return filed.find(({ entry }) => entry.id === id)!.entry;
}

describe('the results', () => {
  it('are well-formed and agree with the plan, with the edition and with each other', () => {
    expect(readFaults).toEqual([]);
    expect(faultsOf(real)).toEqual([]);
  });

  it('are told all their faults together', () => {
    const faults = faultsAfter(({ observations }) => {
      observations[0]!.entry.source = 'nowhere';
      observations[1]!.entry.series = 'nothing';
    });
    expect(faults).toContain('results/observations.json rd-intensity-2009-1 source: nowhere is no source of the records');
    expect(faults).toContain('results/observations.json rd-intensity-2010-1 series: nothing is no series of the records');
  });
});

describe('a value', () => {
  it('is refused when its printed figure does not say it', () => {
    const faults = faultsAfter(({ observations }) => {
      find(observations, 'rd-intensity-2010-1').value = 3.46;
    });
    expect(faults).toContain('results/observations.json rd-intensity-2010-1 value: 3.46 × 1 is not what “3.64%” says');
  });

  it('may be printed as a fraction, in Traditional Chinese, in English, or in the units of a table’s head', () => {
    const odd = real.observations.map(({ entry }) => entry).filter((each) => each.printedScale || /\/|億|trillion/u.test(each.printed));
    expect(odd.length).toBeGreaterThan(8);
  });

  it('is refused when the same source gives another for the same year', () => {
    const faults = faultsAfter(({ observations }) => {
      const { file, entry } = observations[0]!;
      observations.push({ file, entry: { ...entry, id: 'another', value: 3.7, printed: '3.7%' } });
    });
    expect(faults).toEqual([
      'results/observations.json another value: differs from rd-intensity-2009-1, which has the same source, series and year',
    ]);
  });

  it('is refused when it is derived and recomputation gives another', () => {
    const faults = faultsAfter(({ derived }) => {
      find(derived, 'patents-per-10k-2010-derived-1').value = 33.8;
    });
    expect(faults).toEqual([
      'results/derived.json patents-per-10k-2010-derived-1 value: is 33.8, but ratio-of-back-calculated of its inputs gives 33.7',
    ]);
  });

  it('is refused when a language is missing', () => {
    const entry = structuredClone(real.derived[0]!.entry);
    expect(derivedEntry.safeParse({ ...entry, unit: { zhHans: '件', en: '' } }).success).toBe(false);
  });
});

describe('other records', () => {
  it('an event is refused when its date is more exact than its source', () => {
    const faults = faultsAfter(({ events }) => {
      find(events, 'pingshan-new-town-changed-2017').date = '2017-01-07';
    });
    expect(faults).toEqual([
      'results/events.json pingshan-new-town-changed-2017 date: 2017-01-07 is more exact than its source, which is dated 2017 only',
    ]);
  });

  it('a contradiction is refused when it misquotes the plan or concerns nothing of it', () => {
    const faults = faultsAfter(({ contradictions }) => {
      const entry = find(contradictions, 'rd-intensity-goal-2015');
      entry.concerns = ['9.9'];
      entry.sides[0] = { text: entry.sides[0]!.text, clause: '2.3.p3', quote: '达到6%以上' };
    });
    expect(faults).toEqual([
      'results/contradictions.json rd-intensity-goal-2015 concerns.0: 9.9 is no clause, indicator, project or organisation of the records',
      'results/contradictions.json rd-intensity-goal-2015 sides.0.quote: is not verbatim in clause 2.3.p3: “达到6%以上”',
    ]);
  });

  it('an id that is taken is refused', () => {
    const faults = faultsAfter(({ sources }) => {
      sources.push(sources[0]!);
    });
    expect(faults).toEqual([`results/sources.json ${real.sources[0]!.entry.id} id: is already taken in results/sources.json`]);
  });
});
