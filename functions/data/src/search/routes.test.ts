import { searchResultSchema, suggestionListSchema, type SearchResult } from '@policy/api';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, read } from '../testing/ask.ts';
import { fillDatabase } from '../testing/fill-database.ts';
import { smallPlan } from '../testing/small-plan.ts';
import { walk } from '../testing/walk.ts';

beforeAll(() => fillDatabase());

async function searchFor(q: string, more: Record<string, string> = {}): Promise<SearchResult> {
  return searchResultSchema.parse(await read(`/search?${new URLSearchParams({ q, ...more })}`));
}

const found = (result: SearchResult) => result.items.map(({ kind, id }) => `${kind} ${id}`);
const marked = ({ snippet }: SearchResult['items'][number]) => snippet.marks.map(({ start, end }) => snippet.text.slice(start, end));

describe('what is found', () => {
  it('answers in the published shape', async () => {
    const result = searchResultSchema.strict().parse(await read('/search?q=%E6%B2%B3%E5%A5%97'));
    expect(found(result)).toEqual(['project hetao', 'clause 4.10.1']);
    expect(result).toMatchObject({ total: 2, next: null });
  });

  it.each(['深', '河套', '深港创新', '4%', '9－10', '（', '７５９８．８', '。'])(
    'clauses with “%s” are exactly those whose Chinese text has it',
    async (q) => {
      const wanted = q.normalize('NFKC').toLowerCase();
      const scanned = smallPlan().clauses.filter(({ title, text }) =>
        [title, text].some(
          (both) => both && [both.zhHans, both.zhHant].some((words) => words.normalize('NFKC').toLowerCase().includes(wanted)),
        ),
      );
      const result = await searchFor(q, { kind: 'clause', limit: '200' });
      expect(found(result).toSorted()).toEqual(scanned.map(({ id }) => `clause ${id}`).toSorted());
    },
  );

  it.each([
    ['河套地區', 'project hetao'],
    ['hetao', 'project hetao'],
    ['Hetao area', 'project hetao'],
    ['laboratory', 'indicator national-key-labs'],
    ['laborator', 'indicator national-key-labs'],
    ['Laboratories', 'indicator national-key-labs'],
    ['港科大', 'organisation hkust'],
    ['R&D', 'indicator rd-intensity'],
    ['gdp', 'clause 1.1.p1'],
    ['ＧＤＰ的比重', 'clause 1.1.p1'],
    ['7598.8', 'fact hightech-product-output-2007'],
    ['basic', 'programme basic-capacity'],
    ['联席会议', 'measure 4.10.1-m1'],
  ])('“%s” finds %s', async (q, hit) => {
    expect(found(await searchFor(q))).toContain(hit);
  });

  it('finds a project under the name that it goes by today, and shows that name', async () => {
    for (const q of ['港深创新及科技园', '港深創新及科技園', 'Technology Park', 'gscxjkjy']) {
      expect(found(await searchFor(q, { kind: 'project' })), q).toEqual(['project hetao']);
    }
    const { items } = await searchFor('港深创新及科技园');
    expect(items[0]).toMatchObject({ title: { zhHans: '河套地区' }, snippet: { text: '开发河套地区 · 港深创新及科技园' } });
    expect(marked(items[0]!)).toEqual(['港深创新及科技园']);
  });

  it('finds a name that is not certain as it finds a text, never as a name', async () => {
    expect(found(await searchFor('另一所大学'))).toEqual(['project sustech']);
    expect((await read(`/search/suggest?${new URLSearchParams({ q: '另一所' })}`)) as object).toEqual({ items: [] });
  });

  it('all words must occur, in any order', async () => {
    expect(found(await searchFor('创新圈 河套'))).toEqual(['clause 4.10.1']);
    expect(found(await searchFor('河套 创新圈'))).toEqual(['clause 4.10.1']);
    expect((await searchFor('河套 南方科技')).total).toBe(0);
  });

  it('a word is not found across two texts', async () => {
    expect((await searchFor('河套地区地區')).total).toBe(0);
  });

  it.each(['"', '*', "'", 'a OR', 'NEAR(深 港)', '{name_chars} : x', '-', '^', 'AND', '深"圳', '𠮷', '4e2d', 'x', '🙂', 'ﷺ'])(
    '“%s” is taken as text',
    async (q) => {
      const response = await ask(`/search?${new URLSearchParams({ q })}`);
      expect(response.status).toBe(200);
    },
  );
});

describe('pinyin', () => {
  it.each(['hetaodiqu', 'he tao di qu', 'heta', 'htdq', 'ht', 'Hé tào', '河套diqu', '河套 diqu', '河套dq', 'hetao地区', 'hetao地區'])(
    '“%s” finds a project by its name',
    async (q) => {
      expect(found(await searchFor(q))).toContain('project hetao');
    },
  );

  it('finds organisations from the middle of their names', async () => {
    expect(found(await searchFor('kejidaxue'))).toContain('organisation hkust');
  });

  it('goes below hits of the words themselves, and every hit comes once', async () => {
    const all = await searchFor('he', { limit: '200' });
    const withSound = all.items.map(({ id, kind }) => `${kind} ${id}`);
    expect(new Set(withSound).size).toBe(all.total);
    const walked = await walk('/search?q=he&limit=2');
    expect(walked.ids).toEqual(all.items.map(({ id }) => id));
    const hits = found(await searchFor('hetao'));
    expect(hits[0]).toBe('project hetao');
  });
});

describe('suggestions', () => {
  const suggestionsFor = async (q: string, more: Record<string, string> = {}) =>
    suggestionListSchema.strict().parse(await read(`/search/suggest?${new URLSearchParams({ q, ...more })}`)).items;

  it('are names that begin with what was typed before those that contain it', async () => {
    const titles = (await suggestionsFor('深圳', { limit: '20' })).map(({ title }) => title);
    const begins = titles.map((title) => title.startsWith('深圳'));
    expect(begins).toContain(true);
    expect(begins).toEqual(begins.toSorted((a, b) => Number(b) - Number(a)));
  });

  it.each(['河', 'het', 'htd', 'Hetao ar', 'area'])('of “%s” name a project with its address', async (q) => {
    expect(await suggestionsFor(q, { locale: 'en' })).toContainEqual(
      expect.objectContaining({ kind: 'project', id: 'hetao', address: '/shenzhen-hongkong/projects/hetao' }),
    );
  });

  it('do not look into texts', async () => {
    expect(await suggestionsFor('落户深圳')).toEqual([]);
  });

  it('are as many as asked for, in the language asked for', async () => {
    const items = await suggestionsFor('大学', { locale: 'en', limit: '2' });
    expect(items).toHaveLength(2);
    expect(items.every(({ title }) => /[a-z]/u.test(title))).toBe(true);
  });

  it.each(['"', '*', '^', 'a OR', '-', 'NEAR(深 港)', '𠮷', '🙂', 'ﷺ', "'"])('take “%s” as text', async (q) => {
    expect((await ask(`/search/suggest?${new URLSearchParams({ q })}`)).status).toBe(200);
  });

  it.each(['q=', 'q=a&limit=0', 'q=a&limit=21', 'q=a&locale=fr', 'limit=3', 'q=a&kind=clause'])('refuse %s', async (query) => {
    expect((await ask(`/search/suggest?${query}`)).status).toBe(400);
  });
});

describe('where nothing is found', () => {
  it('parts of the query that find something are told', async () => {
    expect((await searchFor('河套特区')).shorter).toEqual(['河套']);
    expect((await searchFor('河套 xyzzy')).shorter).toEqual(['河套']);
    expect((await searchFor('xyzzy')).shorter).toEqual([]);
  });

  it('only then', async () => {
    expect((await searchFor('河套')).shorter).toEqual([]);
    expect(await searchFor('河套', { kind: 'fact' })).toMatchObject({ total: 0, shorter: [] });
  });
});

describe('ranking', () => {
  it('an exact name goes before names that contain it, and those before texts', async () => {
    expect(
      found(await searchFor('深圳大学'))
        .slice(0, 2)
        .toSorted(),
    ).toEqual(['organisation shenzhen-university', 'project shenzhen-university']);
    const labs = found(await searchFor('国家重点实验室'));
    expect(labs.slice(0, 2).toSorted()).toEqual(['indicator national-key-labs', 'project key-labs']);
    expect(labs.at(-1)).toBe('clause 2.3.p1');
    expect(found(await searchFor('香港科技大学')).slice(0, 2)).toEqual(['organisation hkust', 'project hkust-base']);
  });

  it('gives every hit once over the pages', async () => {
    const all = found(await searchFor('深', { limit: '200' }));
    const ids = all.map((hit) => hit.split(' ')[1]);
    for (const limit of [1, 2, 3]) expect((await walk(`/search?q=%E6%B7%B1&limit=${limit}`)).ids).toEqual(ids);
  });
});

describe('filters and facets', () => {
  it('filters by kind, module and programme', async () => {
    expect(found(await searchFor('深圳', { kind: 'organisation' }))).toEqual(['organisation shenzhen-university']);
    expect((await searchFor('大学', { module: 'talent' })).items.every(({ module }) => module === 'talent')).toBe(true);
    expect((await searchFor('大学', { programme: 'opening-up' })).items.every(({ programme }) => programme === 'opening-up')).toBe(true);
  });

  it('counts the values of each filter under the other filters', async () => {
    const all = await searchFor('大学');
    const filtered = await searchFor('大学', { kind: 'project' });
    expect(filtered.total).toBe(all.facets.kind.find(({ value }) => value === 'project')?.count);
    expect(filtered.facets.kind).toEqual(all.facets.kind);
    expect(filtered.facets.module.reduce((sum, { count }) => sum + count, 0)).toBe(filtered.total);
    expect(all.facets.kind.reduce((sum, { count }) => sum + count, 0)).toBe(all.total);
  });
});

describe('snippets', () => {
  it('show the sentence with the words marked', async () => {
    const hit = (await searchFor('河套')).items.find(({ kind }) => kind === 'clause')!;
    expect(hit.snippet).toMatchObject({ locale: 'zh-hans', sentence: '4.10.1.s2' });
    expect(hit.snippet.text).toContain('开发河套地区');
    expect(marked(hit)).toEqual(['河套']);
  });

  it('are in the language asked for where the words occur in it', async () => {
    const hit = (await searchFor('Hetao', { locale: 'en', kind: 'clause' })).items[0]!;
    expect(hit.snippet.locale).toBe('en');
    expect(marked(hit)).toEqual(['Hetao']);
  });

  it('are in another language where they occur only there', async () => {
    const hit = (await searchFor('河套', { locale: 'en', kind: 'clause' })).items[0]!;
    expect(hit.snippet.locale).toBe('zh-hans');
    expect(marked(hit)).toEqual(['河套']);
  });

  it('mark traditional characters in traditional text', async () => {
    const hit = (await searchFor('產學研', { locale: 'zh-hant', kind: 'project' })).items[0]!;
    expect(hit.snippet.locale).toBe('zh-hant');
    expect(marked(hit)).toEqual(['產學研']);
  });
});
