import { PressButton } from '@policy/ui';
import { defineComponent, h } from 'vue';
import { describe, expect, it } from 'vitest';
import { descriptorSchema, fragmentHeadSchema } from '../contract/contract.ts';
import { readFragment } from '../contract/fragment.ts';
import { defineModule, notFound, redirectTo, type PageContext } from '../module/module.ts';
import type { ClientBuild } from './client-build.ts';
import { createModuleWorker, type ModuleBindings } from './module-worker.ts';

const text = { zhHans: '人才', zhHant: '人才', en: 'Talent' };
const client: ClientBuild = {
  build: '0a1b2c',
  entry: 'container.js',
  styles: ['style.css'],
  files: ['container.js', 'style.css'],
  bytes: 2048,
  views: ['views-1.js'],
  components: {},
  pressScripts: { count: 'press-count.js' },
  vue: '^3.5.45',
};
const Greeting = defineComponent({ props: { name: { type: String, default: '' } }, setup: (props) => () => h('p', props.name) });

const Counter = defineComponent(() => () => [
  h(PressButton, { does: 'count', input: {} }),
  h(PressButton, { does: 'undeclared', input: {} }),
]);

const module = defineModule({
  id: 'talent',
  owner: text,
  title: text,
  description: text,
  pages: [
    {
      id: 'person',
      path: '/people/:name',
      interactive: true,
      query: ['sort'],
      component: async () => ({ default: Greeting }),
      load: async () => ({ default: greet }),
    },
    {
      id: 'counter',
      path: '/counter',
      component: async () => ({ default: Counter }),
      load: async () => ({ default: async () => ({ props: {}, head: { title: 'Counter', description: '' } }) }),
      onPress: { count: async () => ({ default: () => {} }) },
    },
  ],
  widgets: [{ id: 'greeting', query: ['name'], component: async () => ({ default: Greeting }), load: async () => ({ default: greet }) }],
});

async function greet({ params, query }: PageContext) {
  const name = params['name'] ?? query.get('name') ?? '';
  if (name === 'nobody') return notFound();
  if (name === 'moved') return redirectTo('/industry/people/moved');
  if (name === 'broken') throw new Error('the loader broke');
  return { props: { name: `${name} ${query}` }, head: { title: name, description: '' } };
}

const files = {
  fetch: async (request: RequestInfo | URL) => new Response(null, { status: new Request(request).url.endsWith('/style.css') ? 200 : 404 }),
};
const bindings: ModuleBindings = { ASSETS: files, DATA: { fetch: async () => new Response('{}') } };
const ask = async (path: string) => createModuleWorker(module, client).request(path, {}, bindings);

describe('a module’s Worker', () => {
  it('describes itself by the contract', async () => {
    const descriptor = descriptorSchema.parse(await (await ask('/_module.json')).json());
    expect(descriptor).toMatchObject({
      id: 'talent',
      build: '0a1b2c',
      client: { entry: '/_m/talent/0a1b2c/container.js', exposes: ['./pages', './widgets'] },
    });
  });

  it('renders a fragment that names its client graph and keeps the declared query only', async () => {
    const answer = await ask('/_fragment/en/people/Li%20Si?sort=name&utm_source=x');
    const { head, html } = readFragment(await answer.text());
    expect(fragmentHeadSchema.parse(head)).toMatchObject({
      title: 'Li Si',
      canonical: '/talent/people/Li%20Si?sort=name',
      client: { expose: './pages', preloads: ['/_m/talent/0a1b2c/container.js', '/_m/talent/0a1b2c/views-1.js'] },
    });
    expect(html).toContain('<p>Li Si sort=name</p>');
    expect(html).toContain('data-hydrate="talent/person"');
    expect(answer.headers.get('policy-build')).toBe('0a1b2c');
  });

  it('renders a widget without script when nothing in it is interactive', async () => {
    const { head, html } = readFragment(await (await ask('/_widget/greeting?locale=zh-hant&name=A')).text());
    expect(fragmentHeadSchema.parse(head)).toMatchObject({ locale: 'zh-hant', client: null });
    expect(html).not.toContain('<script');
  });

  it('gives a button the address of the script that its page declares, and needs no client for it', async () => {
    const answer = await createModuleWorker(module, client).request(
      '/_fragment/en/counter',
      { headers: { 'policy-base': '/ztzl' } },
      bindings,
    );
    const { head, html } = readFragment(await answer.text());
    expect(head).toMatchObject({ client: null });
    expect(html.match(/data-press="[^"]*"/gu)).toEqual(['data-press="/ztzl/_m/talent/0a1b2c/press-count.js"']);
  });

  it.each([
    '/_fragment/en/nothing',
    '/_fragment/en/people/nobody',
    '/_fragment/xx/people/A',
    '/_widget/nothing?locale=en',
    '/_widget/greeting',
    '/',
    '/_m/talent/0a1b2c/gone.js',
  ])('answers %s with a true 404', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).not.toContain('html');
  });

  it('redirects where the loader says so', async () => {
    const answer = await ask('/_fragment/en/people/moved');
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/industry/people/moved']);
  });

  it('answers 500 with module and build, and no stack, when a loader throws', async () => {
    const answer = await ask('/_fragment/en/people/broken');
    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({ title: 'The module could not make this page', status: 500, module: 'talent', build: '0a1b2c' });
  });

  it('serves its files as immutable', async () => {
    expect((await ask('/_m/talent/0a1b2c/style.css')).headers.get('cache-control')).toContain('immutable');
  });
});
