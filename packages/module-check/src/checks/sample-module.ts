import { writeFragment } from '@policy/module-kit/contract';
import type { RenderedView } from '../views/rendered-view.ts';
import type { BuiltModule } from './check.ts';

const text = { zhHans: '人才', zhHant: '人才', en: 'Talent' };
const root = '/_m/talent/abc';

/** A page as the sample module’s Worker answers it. */
export function sampleView(html: string, change: Partial<RenderedView> = {}): RenderedView {
  const { id = 'projects', locale = 'en', kind = 'page' } = change;
  const head = {
    contract: 1 as const,
    module: 'talent',
    build: 'abc',
    view: id,
    locale: locale as 'en',
    title: 'Projects',
    description: '',
    canonical: '/talent/projects',
    styles: [`${root}/style.css`],
    client: { entry: `${root}/container.js`, expose: './pages' as const, preloads: [`${root}/container.js`], vue: 'shared' as const },
    cache: { maxAge: 0, staleWhileRevalidate: 0 },
  };
  const path = `/_fragment/${locale}/${id}`;
  return {
    kind,
    id,
    locale,
    path,
    address: `/${locale}/talent/${id}`,
    status: 200,
    body: writeFragment({ head, html }),
    missing: [],
    ...change,
  };
}

/** A small module with which nothing is wrong, for tests of the checks. */
export function sampleModule(change: Partial<BuiltModule> = {}): BuiltModule {
  return {
    descriptor: {
      contract: 1,
      id: 'talent',
      owner: text,
      title: text,
      description: text,
      build: 'abc',
      pages: [{ id: 'projects', path: '/projects', query: ['kind'], interactive: true, example: {}, navigation: text }],
      widgets: [],
      styles: [`${root}/style.css`],
      client: { entry: `${root}/container.js`, exposes: ['./pages', './widgets'], vue: '^3.5.0' },
    },
    views: [sampleView('<p><a href="/en/plan/4.1.1">Projects</a></p>')],
    unreached: [],
    strangers: [],
    files: [
      { path: 'container.js', text: 'export const get = () => null;' },
      { path: 'style.css', text: '@layer module{.a[data-v-0a1b2c3d]{color:inherit}}' },
    ],
    pages: [{ view: { kind: 'page', id: 'projects', locale: 'en' }, axe: [], complaints: [], globals: [], hydrated: true }],
    offered: { './pages': ['hydrate', 'mount'], './widgets': ['hydrate', 'mount'] },
    surface: {
      module: 'talent',
      contract: 1,
      vue: 'shared',
      navigation: ['/projects'],
      routes: { '/projects': ['kind'] },
      widgets: {},
      exposes: ['./pages', './widgets'],
      events: [],
      removed: [],
    },
    routes: ['/talent/projects', '/plan/:clause', '/api/v1/*'],
    ...change,
  };
}
