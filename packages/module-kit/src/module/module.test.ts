import { describe, expect, it } from 'vitest';
import { defineModule, type Module, type Page } from './module.ts';
import { matchPage } from './match-page.ts';

const text = { zhHans: '人才', zhHant: '人才', en: 'Talent' };
const page = (id: string, path: string): Page => ({ id, path, component: () => Promise.reject(), load: () => Promise.reject() });
const module = (pages: Page[]): Module => ({ id: 'talent', owner: text, title: text, description: text, pages, widgets: [] });

describe('defineModule', () => {
  it('refuses two pages with one id', () => {
    expect(() => defineModule(module([page('list', '/a'), page('list', '/b')]))).toThrow('declares the page id "list" twice');
  });

  it('refuses two pages with one path', () => {
    expect(() => defineModule(module([page('a', '/list'), page('b', '/list')]))).toThrow('declares the page path "/list" twice');
  });
});

describe('matchPage', () => {
  const pages = [page('overview', '/'), page('indicators', '/indicators'), page('indicator', '/indicators/:id')];

  it('finds the overview for the empty path and for a slash', () => {
    expect(matchPage(pages, '')?.page.id).toBe('overview');
    expect(matchPage(pages, '/')?.page.id).toBe('overview');
  });

  it('decodes parameters', () => {
    expect(matchPage(pages, '/indicators/r%26d')).toEqual({ page: pages[2], params: { id: 'r&d' } });
  });

  it('matches nothing for malformed encoding or a longer path', () => {
    expect(matchPage(pages, '/indicators/%E0%A4%A')).toBeNull();
    expect(matchPage(pages, '/indicators/a/b')).toBeNull();
  });
});
