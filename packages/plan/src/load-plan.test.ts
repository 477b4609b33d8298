import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { Text } from '@policy/api';
import { loadPlan } from './load-plan.ts';
import { RecordError } from './records/record-error.ts';

const recordsFolder = fileURLToPath(new URL('../records/', import.meta.url));
const plan = loadPlan();
const clause = (id: string) => plan.clauses.find((candidate) => candidate.id === id)!;

describe('the loaded plan', () => {
  it('describes its edition', () => {
    expect(plan.edition).toEqual({
      sha256: 'b9074050d636dc7c96397a5301180364647e58ed0045b68c35da3e825a216a28',
      bytes: 48_651,
      lines: 189,
      characters: 16_757,
    });
  });

  it('has its document header, with the empty field empty', () => {
    expect(plan.metadata).toMatchObject({ documentNumber: '深府〔2008〕201号', published: '2008-09-21', keywords: '' });
    expect(plan.metadata.title.zhHant).toBe('深圳市人民政府關於印發深圳國家創新型城市總體規劃（2008―2015）的通知');
    expect(plan.metadata.publisher.en).toBe("Shenzhen Municipal People's Government");
  });

  it('has all clauses in reading order, each after its parent', () => {
    const ids = plan.clauses.map((record) => record.id);
    expect(plan.clauses.map((record) => record.position)).toEqual(ids.map((_, index) => index));
    expect(ids.slice(ids.indexOf('4'), ids.indexOf('4.1.2'))).toEqual(['4', '4.p1', '4.1', '4.1.p1', '4.1.1']);
    for (const record of plan.clauses) {
      if (record.parent !== null) expect(ids.indexOf(record.parent)).toBeLessThan(record.position);
    }
    expect(plan.clauses.filter((record) => record.kind === 'item')).toHaveLength(70);
  });

  it('gives each sentence its place and its three languages', () => {
    for (const record of plan.clauses.filter((candidate) => candidate.text !== null)) {
      for (const { start, end, text } of record.sentences) expect(record.text!.zhHans.slice(start, end)).toBe(text.zhHans);
      expect(record.sentences.map((sentence) => sentence.text.zhHant).join('')).toBe(record.text!.zhHant);
    }
    expect(clause('4.1.1').sentences[1]!.text.zhHant).toBe('加快南方科技大學建設。');
  });

  it('marks editorial headings and names the witness where there is one', () => {
    expect(clause('1.1')).toMatchObject({ editorial: true, witness: 'lsbar.com/law/44883', line: 21 });
    expect(clause('3.1')).toMatchObject({ editorial: false, witness: null });
    expect(clause('3.2')).toMatchObject({ editorial: true, witness: null });
    expect(clause('4.5.1').defects).toHaveLength(2);
  });

  it('has every target of DATA section 4', () => {
    const targets = Object.fromEntries(
      plan.indicators.map(({ id, baseline, targets: all }) => [
        id,
        [baseline?.value, ...all.map(({ year, value, upper }) => [year, value, upper ?? null])],
      ]),
    );
    expect(targets).toMatchObject({
      'rd-intensity': [3.3, [2010, 4, null], [2015, 5.5, null]],
      'patents-per-10k': [undefined, [2010, 22, null], [2015, 32, null]],
      'hightech-value-added-share': [32.5, [2010, 35, null], [2015, 40, null]],
      'hightech-output': [7598.8, [2010, 11_000, null], [2015, 20_000, null]],
      'st-progress-contribution': [undefined, [2015, 60, null]],
      'national-key-labs': [undefined, [2015, 9, 10]],
      'national-engineering-labs': [undefined, [2015, 10, 15]],
      'national-enterprise-tech-centres': [undefined, [2015, 15, 20]],
      'provincial-city-labs': [undefined, [2015, 80, 100]],
      'national-hightech-projects': [undefined, [2015, 120, 150]],
    });
  });

  it('has the ten programmes in order, and each project of chapter 4 in one', () => {
    expect(plan.programmes.map(({ number, section }) => [number, section])).toEqual(
      Array.from({ length: 10 }, (_, index) => [index + 1, `4.${index + 1}`]),
    );
    for (const project of plan.projects) expect(project.programme !== null).toBe(/^4\.\d/u.test(project.clause));
  });

  it('has well over 200 projects, in every module', () => {
    expect(plan.projects.length).toBeGreaterThan(200);
    for (const owner of ['innovation', 'industry', 'talent', 'shenzhen-hongkong', 'plan']) {
      expect(plan.projects.some((project) => project.module === owner)).toBe(true);
    }
  });

  it('locates each quote in its clause', () => {
    const quotations = [
      ...plan.programmes,
      ...plan.projects,
      ...plan.measures,
      ...plan.facts,
      ...plan.organisations.flatMap((organisation) => organisation.mentions),
      ...plan.indicators.flatMap((indicator) => [indicator, ...indicator.targets, ...(indicator.baseline ? [indicator.baseline] : [])]),
    ];
    for (const quotation of quotations) {
      expect(clause(quotation.clause).text!.zhHans.slice(quotation.start, quotation.end)).toBe(quotation.quote);
    }
  });

  it('resolves organisations and indicators to ids', () => {
    const organisations = new Set(plan.organisations.map((organisation) => organisation.id));
    const indicators = new Set(plan.indicators.map((indicator) => indicator.id));
    for (const record of [...plan.projects, ...plan.measures]) {
      for (const id of record.organisations) expect(organisations).toContain(id);
    }
    const counting = plan.projects.flatMap((project) => project.countsToward ?? []);
    expect(counting.length).toBeGreaterThan(0);
    for (const id of counting) expect(indicators).toContain(id);
  });

  it('has every text in three languages', () => {
    const texts = textsOf(plan);
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => [text.zhHans, text.zhHant, text.en].some((words) => words.trim() === ''))).toEqual([]);
  });

  it('writes no Traditional text with a character that Hong Kong does not write so', () => {
    const odd = textsOf(plan).flatMap((text) => text.zhHant.match(/.{0,3}[髮羣税户牀啓鋭説閲“”].{0,3}/gu) ?? []);
    expect(odd).toEqual([]);
  });
});

describe('a folder of records', () => {
  let folder = '';
  afterEach(() => rmSync(folder, { recursive: true }));

  /** A copy of the real records in which one file has another content. */
  function recordsWith(file: string, change: (content: string) => string): string {
    folder = mkdtempSync(join(tmpdir(), 'records-'));
    cpSync(recordsFolder, folder, { recursive: true });
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
    return folder;
  }

  it('is loaded from where the caller says', () => {
    expect(loadPlan({ records: recordsWith('facts.json', (content) => content) }).facts).toEqual(plan.facts);
  });

  it('may give a name its own 繁體', () => {
    const records = recordsWith('programmes.json', (content) =>
      content.replace('"zhHans": "城市空间工程",', '"zhHans": "城市空间工程", "zhHant": "城巿空間工程",'),
    );
    expect(loadPlan({ records }).programmes[7]!.name.zhHant).toBe('城巿空間工程');
  });

  it('is refused when a language is missing, naming file, record and field', () => {
    const records = recordsWith('facts.json', (content) =>
      content.replace('"en": "Place among the country', '"e": "Place among the country'),
    );
    expect(() => loadPlan({ records })).toThrow(/facts\.json · first-national-innovative-city-plan · name\.en: /u);
  });

  it('is refused when a language is empty', () => {
    const records = recordsWith('programmes.json', (content) => content.replace('"en": "Urban space programme"', '"en": " "'));
    expect(() => loadPlan({ records })).toThrow('programmes.json · urban-space · name.en: must not be empty');
  });

  it('is refused for a field that nobody knows', () => {
    const records = recordsWith('programmes.json', (content) =>
      content.replace('"id": "urban-space",', '"id": "urban-space", "colour": "red",'),
    );
    expect(() => loadPlan({ records })).toThrow(/programmes\.json · urban-space: Unrecognized key: "colour"/u);
  });

  it('is refused when an English name from the glossary comes without its publication', () => {
    const records = recordsWith('organisations.json', (content) => content.replace('"nameSource": "ours"', '"nameSource": "glossary"'));
    expect(() => loadPlan({ records })).toThrow(/organisations\.json · .* · nameFrom: must name the publication/u);
  });

  it('is refused when a file is not JSON', () => {
    const records = recordsWith('defects.json', () => '[{');
    expect(() => loadPlan({ records })).toThrow(/defects\.json: is not JSON: /u);
  });

  it('is refused when a file is not a list', () => {
    const records = recordsWith('facts.json', () => '{}');
    expect(() => loadPlan({ records })).toThrow('facts.json: must be a list of records');
  });

  it('is refused when a file is missing', () => {
    const records = recordsWith('facts.json', (content) => content);
    rmSync(join(records, 'projects/talent.json'));
    expect(() => loadPlan({ records })).toThrow('projects/talent.json: cannot be read: is the file missing?');
  });

  it('is refused with all its faults at once', () => {
    const records = recordsWith('programmes.json', (content) => content.replace('"城市空间"', '"城市时间"').replace('"4.9"', '"4.11"'));
    writeFileSync(join(records, 'glossary-hk.json'), '{}');
    expect.assertions(2);
    try {
      loadPlan({ records });
    } catch (error) {
      expect(error).toBeInstanceOf(RecordError);
      expect(error instanceof RecordError && new Set(error.faults.map(({ file, record }) => `${file} ${record}`))).toEqual(
        new Set(['glossary-hk.json ', 'programmes.json urban-space', 'programmes.json innovation-culture']),
      );
    }
  });
});

/** Every text in the plan, however deep. */
function textsOf(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zhHans' in value && 'zhHant' in value && 'en' in value) return [value as Text];
  return Object.values(value).flatMap(textsOf);
}
