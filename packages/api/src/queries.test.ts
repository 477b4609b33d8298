import { describe, expect, it } from 'vitest';
import { projectQuerySchema } from './projects.ts';
import { searchQuerySchema } from './search.ts';
import { clauseIdSchema, idSchema } from './text.ts';

describe('a clause id', () => {
  it.each(['4', '4.10', '4.10.1', '1.1.p2', '4.p1', '0.1.p5'])('may be %s', (id) => {
    expect(clauseIdSchema.safeParse(id).success).toBe(true);
  });

  it.each(['', '4.', '.1', '4.1.1.1', 'p1', '4.1.p', '4.1.1\n', '４.1', '4.1.1;'])('may not be “%s”', (id) => {
    expect(clauseIdSchema.safeParse(id).success).toBe(false);
  });
});

describe('an id', () => {
  it.each(['rd-intensity', '3.1.1-m1', '2'])('may be %s', (id) => {
    expect(idSchema.safeParse(id).success).toBe(true);
  });

  it.each(['', '-a', 'A', 'a b', 'a/b', '深圳', 'a\u0000', 'a'.repeat(81)])('may not be “%s”', (id) => {
    expect(idSchema.safeParse(id).success).toBe(false);
  });
});

describe('a query', () => {
  it('has a default page size and order', () => {
    expect(projectQuerySchema.parse({})).toEqual({ limit: 50, offset: 0, sort: 'plan', locale: 'zh-hans' });
  });

  it('takes numbers as the address has them', () => {
    expect(projectQuerySchema.parse({ limit: '7' }).limit).toBe(7);
  });

  it('refuses unknown parameters by name', () => {
    expect(projectQuerySchema.safeParse({ colour: 'red' }).error?.issues).toMatchObject([{ keys: ['colour'] }]);
  });

  it('trims what is searched and refuses nothing but blanks and control characters', () => {
    expect(searchQuerySchema.parse({ q: ' 河套 ' }).q).toBe('河套');
    for (const q of ['', '  ', 'a\u0007', 'a\u009Fb', 'x'.repeat(101)]) expect(searchQuerySchema.safeParse({ q }).success).toBe(false);
    for (const q of ['深', '𠮷', '"', '100%', '👩‍🔬']) expect(searchQuerySchema.safeParse({ q }).success).toBe(true);
  });
});
