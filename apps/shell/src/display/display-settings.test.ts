import { Hono } from 'hono';
import { expect, it } from 'vitest';
import type { ShellBindings } from '../modules/modules.ts';
import { displayAttributes, parseDisplay, readDisplay, usualDisplay } from './display-settings.ts';
import { takeDisplay } from './take-display.ts';

const app = new Hono<{ Bindings: ShellBindings }>();
app.get('/read', (c) => c.json(readDisplay(c)));
app.post('/_display', takeDisplay);

const send = async (fields: Record<string, string>, headers: Record<string, string> = {}, base = '') =>
  app.request('https://portal.test/_display', { method: 'POST', body: new URLSearchParams(fields), headers }, {
    BASE_PATH: base,
  } as ShellBindings);
const cookieOf = (answer: Response) => answer.headers.get('set-cookie') ?? '';

it('keeps what a reader chose, and gives it back on the next page', async () => {
  const answer = await send({ theme: 'dark', text: 'large', layout: 'simple' });
  const cookie = cookieOf(answer).split(';')[0]!;
  expect(await (await app.request('/read', { headers: { cookie } })).json()).toEqual({ theme: 'dark', text: 'large', layout: 'simple' });
});

it('keeps it out of reach of scripts and of other sites', async () => {
  expect(cookieOf(await send({ theme: 'dark' }, {}, '/ztzl/innovation'))).toMatch(
    /Path=\/ztzl\/innovation; HttpOnly; Secure; SameSite=Lax/u,
  );
});

it('forgets everything when the usual looks are chosen', async () => {
  expect(cookieOf(await send({ theme: 'auto', text: 'normal', layout: 'full' }))).toContain('Max-Age=0');
});

it('goes back to the page it was sent from, with its query, and never to another site', async () => {
  const from = async (referer: string) => (await send({}, { referer })).headers.get('location');
  expect(await from('https://portal.test/en/search?q=hetao')).toBe('/en/search?q=hetao');
  expect(await from('https://elsewhere.test/en')).toBe('/');
  expect(await from('no address')).toBe('/');
});

it('takes unknown values for not chosen', () => {
  expect(parseDisplay({ theme: '"><script>', text: 'huge', layout: 7 })).toEqual(usualDisplay);
});

it('writes only what differs from the usual into the page', () => {
  expect(displayAttributes(usualDisplay)).toBe('');
  expect(displayAttributes({ theme: 'contrast', text: 'normal', layout: 'simple' })).toBe(' data-theme="contrast" data-layout="simple"');
});
