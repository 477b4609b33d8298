import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseEdition } from '../edition/parse-edition.ts';
import { readEdition } from '../edition/read-edition.ts';
import { readEntries } from '../records/read-entries.ts';
import { checkResults } from './check-results.ts';
import { derivedEntry } from './entries/derived.ts';
import { eventEntry } from './entries/event.ts';
import { sourceEntry } from './entries/source.ts';
import { readResults, type Results } from './read-results.ts';

const folder = fileURLToPath(new URL('../../records/', import.meta.url));
const edition = parseEdition(readEdition().text);
const { entries } = readEntries(folder);
const { results: real, faults: readFaults } = readResults(folder);

function faultsOf(results: Results, records = entries): string[] {
  return checkResults(results, records, edition).map(({ file, record, field, reason }) => `${file} ${record} ${field}: ${reason}`);
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

describe('an organisation that the Chinese of a text names', () => {
  const founded = 'harbin-institute-of-technology-shenzhen-founded-2002';
  const { zhHans } = find(real.events, founded).statement;

  it('must be named in English, by file, record and field', () => {
    const en = 'It was set up together by the institute and the Shenzhen government in 2002.';
    const faults = faultsAfter(({ events }) => void (find(events, founded).statement.en = en));
    expect(faults).toEqual([
      `results/events.json ${founded} statement: the English does not name hit-shenzhen-graduate-school (Harbin Institute of Technology Shenzhen Graduate School), which “${zhHans}” names: “${en}”`,
    ]);
  });

  it('may be named in English by another of its recorded forms, as a whole word in any case', () => {
    const name = (en: string) =>
      faultsAfter(({ observations }) => void (observations[0]!.entry.note = { zhHans: '深圳先进技术研究院的数字。', en }));
    expect(name('A figure of SIAT’s.')).toEqual([]);
    expect(name('A figure of the Shenzhen institutes of advanced technology.')).toEqual([]);
    expect(name('An Asiatic figure.')).toEqual([
      'results/observations.json rd-intensity-2009-1 note: the English does not name shenzhen-institutes-of-advanced-technology (Shenzhen Institutes of Advanced Technology, SIAT), which “深圳先进技术研究院的数字。” names: “An Asiatic figure.”',
    ]);
  });

  it('is not the one whose name is part of a longer name', () => {
    const faults = faultsAfter(
      ({ observations }) => void (observations[0]!.entry.note = { zhHans: '深圳大学城的数字。', en: 'A figure of the University Town.' }),
    );
    expect(faults).toEqual([]);
  });

  it('must be named in 繁體 as its record writes it', () => {
    const records = structuredClone(entries);
    find(records.organisations, 'hit-shenzhen-graduate-school').name.zhHant = '哈工大深圳研究生院';
    expect(faultsOf(real, records)).toEqual([
      `results/events.json ${founded} statement: the 繁體 does not name hit-shenzhen-graduate-school (哈工大深圳研究生院): “哈爾濱工業大學深圳研究生院經教育部批准，2002年由哈工大與深圳市政府合辦。”`,
    ]);
  });
});

describe('the registers and the texts', () => {
  it.each<[string, (results: Results) => void, string]>([
    [
      'an unknown clause',
      ({ events }) => void (find(events, 'hong-kong-shenzhen-airport-railway-dropped-2014').clause = '4.11'),
      'results/events.json hong-kong-shenzhen-airport-railway-dropped-2014 clause: 4.11 is no clause of the records',
    ],
    [
      'an unknown project',
      ({ events }) => void (find(events, 'hong-kong-shenzhen-airport-railway-dropped-2014').project = 'maglev'),
      'results/events.json hong-kong-shenzhen-airport-railway-dropped-2014 project: maglev is no project of the records',
    ],
    [
      'an unknown department',
      ({ implementation }) => void (find(implementation, 'lead-department-for-the-science-centre').departments = ['市科技局']),
      'results/implementation.json lead-department-for-the-science-centre departments.0: 市科技局 is no department of the records',
    ],
    [
      'a department twice',
      ({ departments }) => void find(departments, 'personnel').printed.push('财政局'),
      'results/departments.json personnel printed: 财政局 is already a form of finance',
    ],
    [
      'a date of an act that no record tells',
      ({ acts }) => void (find(acts, 'technology-transfer-regulations').date = '2013-02-26'),
      'results/acts.json technology-transfer-regulations date: 2013-02-26 is more exact than its records, or not what they say',
    ],
    [
      'a number of an act that no record tells',
      ({ acts }) => void (find(acts, 'new-energy-policy').number = '深府〔2009〕241号'),
      'results/acts.json new-energy-policy number: 深府〔2009〕241号 is not what its records say',
    ],
    [
      'an act that follows from none',
      ({ acts }) => void (find(acts, 'new-energy-policy').followsFrom = [{ record: 'new-energy-policy', act: 'nothing' }]),
      'results/acts.json new-energy-policy followsFrom.0.act: nothing is no act of the register',
    ],
    [
      'a law that the register leaves out',
      ({ acts }) => void acts.splice(0, 1),
      'results/implementation.json reform-and-innovation-regulations kind: is a law that no act of the register tells of',
    ],
    [
      'an amount that its record does not tell',
      ({ funds }) => void (find(funds, 'new-energy-fund').amounts[0]!.value = 6),
      'results/funds.json new-energy-fund amounts.0: 6 × 100000000 is not what new-energy-fund says',
    ],
    [
      'a figure that one language lacks',
      ({ events }) =>
        void (find(events, 'peking-university-shenzhen-graduate-school-in-operation-2021').statement.en =
          'It marked an anniversary in 2021.'),
      'results/events.json peking-university-shenzhen-graduate-school-in-operation-2021 statement: the English lacks the 20 of “2021年12月4日，北京大学深圳研究生院迎来建院20周年。”',
    ],
  ])('are refused with %s', (_, change, fault) => {
    expect(faultsAfter(change)).toContain(fault);
  });

  it('are refused with an unknown level of a source, a missing language and a field that is not known, by file, record and field', () => {
    const source = real.sources[0]!.entry;
    expect(sourceEntry.safeParse({ ...source, level: 'rumour' }).success).toBe(false);
    const event = real.events[0]!.entry;
    expect(eventEntry.safeParse({ ...event, statement: { zhHans: event.statement.zhHans } }).success).toBe(false);
    expect(eventEntry.safeParse({ ...event, colour: 'red' }).success).toBe(false);
    expect(eventEntry.safeParse({ ...event, date: '2011-13' }).success).toBe(false);
  });
});
