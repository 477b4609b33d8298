import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseEdition } from '../edition/parse-edition.ts';
import { readEdition } from '../edition/read-edition.ts';
import { checkEntries } from './check-entries.ts';
import { readEntries, type Entries } from './read-entries.ts';

const edition = parseEdition(readEdition().text);
const { entries: real, faults: readFaults } = readEntries(fileURLToPath(new URL('../../records/', import.meta.url)));

function faultsOf(entries: Entries): string[] {
  return checkEntries(entries, edition).map(({ file, record, field, reason }) => `${file} ${record} ${field}: ${reason}`);
}

/** The faults that a change brings into the real records. */
function faultsAfter(change: (entries: Entries) => void): string[] {
  const before = new Set(faultsOf(real));
  const entries = structuredClone(real);
  change(entries);
  return faultsOf(entries).filter((fault) => !before.has(fault));
}

function find<T extends { id: string }>(filed: { entry: T }[], id: string): T {
  return filed.find(({ entry }) => entry.id === id)!.entry;
}

function translation(entries: Entries, chapter: string): Record<string, string> {
  return entries.translations.find((candidate) => candidate.chapter === chapter)!.entry;
}

describe('the records of the plan', () => {
  it('are well-formed and agree with the edition and with each other', () => {
    expect(readFaults).toEqual([]);
    expect(faultsOf(real)).toEqual([]);
  });
});

describe('a quote', () => {
  it('is refused when it is not verbatim, with record, clause and quote', () => {
    const faults = faultsAfter((entries) => {
      entries.measures[0]!.entry.quote = '加快建设火星大学';
    });
    const { file, entry } = real.measures[0]!;
    expect(faults).toContain(`${file} ${entry.id} quote: is not verbatim in clause ${entry.clause}: “加快建设火星大学”`);
  });

  it('is refused when one of its characters was “repaired”', () => {
    const faults = faultsAfter((entries) => {
      find(entries.facts, 'smic-line-wafer-size-8').quote = '加快中芯国际8/12英吋集成电路芯片生产线';
    });
    expect(faults).toEqual([
      'facts.json smic-line-wafer-size-8 quote: is not verbatim in clause 4.5.1: “加快中芯国际8/12英吋集成电路芯片生产线”',
    ]);
  });

  it('is refused when it stands twice in its clause', () => {
    const faults = faultsAfter((entries) => {
      find(entries.organisations, 'stmicroelectronics').mentions[0]!.quote = '意法半导体';
    });
    expect(faults).toEqual([
      'organisations.json stmicroelectronics mentions.0.quote: stands 2 times in clause 4.5.1, make it longer: “意法半导体”',
    ]);
  });

  it('is refused in a clause that does not exist', () => {
    const faults = faultsAfter((entries) => {
      find(entries.indicators, 'rd-intensity').targets[0]!.clause = '2.3.p9';
    });
    expect(faults).toEqual(['indicators.json rd-intensity targets.0.clause: clause 2.3.p9 does not exist or has no text']);
  });

  it('of a programme is looked for in the list that leads chapter 4', () => {
    const faults = faultsAfter((entries) => {
      find(entries.programmes, 'urban-space').quote = '城市空间工程';
    });
    expect(faults).toEqual(['programmes.json urban-space quote: is not verbatim in clause 4.p1: “城市空间工程”']);
  });
});

describe('an organisation', () => {
  it('is refused when the records do not know it', () => {
    const faults = faultsAfter((entries) => {
      entries.projects[0]!.entry.organisations = ['火星大学'];
    });
    const { file, entry } = real.projects[0]!;
    expect(faults).toEqual([`${file} ${entry.id} organisations.0: “火星大学” is no organisation of the records`]);
  });

  it('is refused where the quoted sentence does not name it', () => {
    const faults = faultsAfter((entries) => {
      entries.projects[0]!.entry.organisations = ['招商银行'];
    });
    const { file, entry } = real.projects[0]!;
    expect(faults).toEqual([`${file} ${entry.id} organisations.0: the quoted sentence does not name “招商银行”`]);
  });

  it('is refused when another one has the same name', () => {
    const faults = faultsAfter((entries) => {
      find(entries.organisations, 'zte').aliases = ['华为'];
    });
    expect(faults).toContain('organisations.json zte name: “华为” is also a name of huawei');
  });

  it('is refused when a mention does not print its name', () => {
    const faults = faultsAfter((entries) => {
      find(entries.organisations, 'huawei').mentions[0]!.quote = '一批创新型领军企业迅速崛起';
    });
    expect(faults).toEqual(['organisations.json huawei mentions.0.quote: names none of 华为: “一批创新型领军企业迅速崛起”']);
  });
});

describe('an id', () => {
  it('is refused when it is taken already, naming the other file', () => {
    const talent = real.projects.find(({ file }) => file === 'projects/talent.json')!.entry.id;
    const faults = faultsAfter((entries) => {
      entries.projects.find(({ file }) => file === 'projects/innovation.json')!.entry.id = talent;
    });
    expect(faults).toEqual([`projects/talent.json ${talent} id: is already taken in projects/innovation.json`]);
  });

  it('of a measure is refused when it does not begin with its clause', () => {
    const { file, entry } = real.measures[0]!;
    const faults = faultsAfter((entries) => {
      entries.measures[0]!.entry.id = '9.9.9-m1';
    });
    expect(faults).toEqual([`${file} 9.9.9-m1 id: does not begin with its clause, ${entry.clause}-m`]);
  });

  it('of an indicator is refused when there is none', () => {
    const { file, entry } = real.projects[0]!;
    const faults = faultsAfter((entries) => {
      entries.projects[0]!.entry.countsToward = 'moon-landings';
    });
    expect(faults).toEqual([`${file} ${entry.id} countsToward: moon-landings is no indicator of the records`]);
  });
});

describe('a figure', () => {
  it('is refused when it is not printed in its quote', () => {
    const faults = faultsAfter((entries) => {
      find(entries.facts, 'gdp-2007').printed = '6765亿元';
    });
    expect(faults).toContain('facts.json gdp-2007 printed: “6765亿元” is not in the quote “2007年，经济总量达到6765.4亿元”');
  });

  it('is refused when the printed figure says another number', () => {
    const faults = faultsAfter((entries) => {
      find(entries.facts, 'gdp-2007').value = 6756.4;
    });
    expect(faults).toEqual(['facts.json gdp-2007 value: 6756.4 × 100000000 is not what “6765.4亿元” says']);
  });

  it('is refused when its scale is not the printed one', () => {
    const faults = faultsAfter((entries) => {
      find(entries.indicators, 'hightech-output').scale = 10_000;
    });
    expect(faults).toHaveLength(3);
    expect(faults[1]).toBe('indicators.json hightech-output targets.0.value: 11000 × 10000 is not what “1.1万亿元以上” says');
  });

  it('is refused as a range without its upper end', () => {
    const faults = faultsAfter((entries) => {
      delete find(entries.indicators, 'national-key-labs').targets[0]!.upper;
    });
    expect(faults).toEqual(['indicators.json national-key-labs targets.0.upper: a range needs its upper end']);
  });

  it('is refused with a year that its clause does not name', () => {
    const faults = faultsAfter((entries) => {
      find(entries.facts, 'gdp-2007').year = 2006;
    });
    expect(faults).toEqual(['facts.json gdp-2007 year: clause 1.1.p2 does not name the year 2006']);
  });
});

describe('a project or measure', () => {
  it('is refused in the file of a module that does not own its clause', () => {
    const { file, entry } = real.projects[0]!;
    const faults = faultsAfter((entries) => {
      entries.projects[0]!.file = 'projects/plan.json';
    });
    const owner = file.replace('projects/', '').replace('.json', '');
    expect(faults).toEqual([
      `projects/plan.json ${entry.id} clause: clause ${entry.clause} belongs to ${owner}: move the record to ${owner}.json`,
    ]);
  });

  it('is missed where a numbered clause has none at all', () => {
    const faults = faultsAfter((entries) => {
      entries.measures = entries.measures.filter(({ entry }) => entry.clause !== '5.4.3');
      entries.projects = entries.projects.filter(({ entry }) => entry.clause !== '5.4.3');
    });
    expect(faults).toEqual(['measures/industry.json 5.4.3 : the clause has no project, measure or indicator']);
  });
});

describe('a translation', () => {
  it('is refused when a sentence is missing', () => {
    const faults = faultsAfter((entries) => {
      delete translation(entries, '4')['4.1.1.s2'];
    });
    expect(faults).toEqual(['translations/en-4.json 4.1.1.s2 : has no translation']);
  });

  it('is refused when it has a sentence that the plan does not have', () => {
    const faults = faultsAfter((entries) => {
      translation(entries, '4')['3.1.1.s1'] = 'A sentence of another chapter.';
    });
    expect(faults).toEqual(['translations/en-4.json 3.1.1.s1 : is no sentence of chapter 4']);
  });

  it('is refused when it does not name an organisation that the original names', () => {
    const faults = faultsAfter((entries) => {
      const texts = translation(entries, '4');
      texts['4.1.1.s2'] = 'Speed up the building of a university.';
    });
    expect(faults.filter((fault) => fault.startsWith('organisations.json'))).toEqual([
      expect.stringMatching(
        /^organisations.json southern-university-of-science-and-technology mentions.\d: the English text has neither its name/u,
      ),
    ]);
  });

  it('is refused when it has another number than the original', () => {
    const faults = faultsAfter((entries) => {
      translation(entries, '1')['1.1.p2.s2'] = 'In 28 years the city’s GDP grew by 29.6% a year.';
    });
    expect(faults).toEqual([
      'translations/en-1.json 1.1.p2.s2 : lacks the number 26.9 of the original: “In 28 years the city’s GDP grew by 29.6% a year.”',
      'translations/en-1.json 1.1.p2.s2 : has the number 29.6, which the original lacks: “In 28 years the city’s GDP grew by 29.6% a year.”',
    ]);
  });
});

describe('a heading', () => {
  it('is missed when its title is not there', () => {
    const faults = faultsAfter((entries) => {
      entries.headings!.sections = entries.headings!.sections.filter((heading) => heading.id !== '4.10');
      delete entries.headings!.itemTitles['4.1.1'];
    });
    expect(faults).toEqual(['headings.json 4.10 sections: is missing', 'headings.json 4.1.1 itemTitles: is missing']);
  });

  it('is refused with a witness that the register does not name', () => {
    const faults = faultsAfter((entries) => {
      entries.headings!.sections.find((heading) => heading.id === '3.2')!.witness = 'lsbar';
    });
    expect(faults).toEqual(['headings.json 3.2 witness: no entry of defects.json names the witness']);
  });
});

describe('a defect', () => {
  it('is refused when what it says is printed does not stand in its line', () => {
    const faults = faultsAfter((entries) => {
      find(entries.defects, 'd07').line = 35;
    });
    expect(faults).toEqual(['defects.json d07 printed: “真转真变” is not in line 35']);
  });

  it('is refused on a line that the edition does not have', () => {
    const faults = faultsAfter((entries) => {
      find(entries.defects, 'd07').line = 191;
    });
    expect(faults).toEqual(['defects.json d07 line: the edition has 190 lines']);
  });

  it('is refused for a blank line that is not blank', () => {
    const faults = faultsAfter((entries) => {
      find(entries.defects, 'd07').printed = '';
    });
    expect(faults).toEqual(['defects.json d07 printed: “” is not in line 34']);
  });
});

describe('the programmes', () => {
  it('are refused out of their order', () => {
    const faults = faultsAfter((entries) => {
      entries.programmes.reverse();
    });
    expect(faults).toContain('programmes.json open-cooperation clause: is 4.10 where 4.1 is due');
  });

  it('are refused when one is missing', () => {
    const faults = faultsAfter((entries) => {
      entries.programmes.pop();
    });
    expect(faults).toEqual(['programmes.json  : has 9 programmes, the plan 10']);
  });
});
