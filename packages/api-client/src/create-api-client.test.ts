import { describe, expect, it } from 'vitest';
import { ApiError } from './api-error.ts';
import { createApiClient } from './create-api-client.ts';

/** A client whose requests are answered by `answer` and noted in `asked`. */
function clientWith(answer: () => Response) {
  const asked: string[] = [];
  const client = createApiClient({
    fetch: async (input) => {
      asked.push(input);
      return answer();
    },
  });
  return { client, asked };
}

const problem = (status: number) =>
  Response.json({ type: 'about:blank', title: 'Not found', status, detail: 'There is no project.' }, { status });

describe('requests', () => {
  it('carry only the parameters that are given', async () => {
    const { client, asked } = clientWith(() => Response.json({ total: 0, items: [], next: null }));
    await client.projects({ module: 'talent', limit: 5, cursor: undefined });
    await client.projects();
    await client.search({ q: '河套 &', locale: 'en' });
    expect(asked).toEqual([
      'http://policy-data/api/v1/projects?module=talent&limit=5',
      'http://policy-data/api/v1/projects',
      'http://policy-data/api/v1/search?q=%E6%B2%B3%E5%A5%97+%26&locale=en',
    ]);
  });

  it('go to the address that is given', async () => {
    const asked: string[] = [];
    const fetch = async (input: string) => {
      asked.push(input);
      return Response.json({});
    };
    await createApiClient({ fetch, baseUrl: 'https://portal.example/ztzl/api/v1' }).plan();
    expect(asked).toEqual(['https://portal.example/ztzl/api/v1/plan']);
  });

  it('keep an id within its segment of the path', async () => {
    const { client, asked } = clientWith(() => problem(404));
    for (const id of ['../plan', 'a/b', 'a?b', '%2e']) await expect(client.project(id)).rejects.toMatchObject({ status: 404 });
    expect(asked.map((address) => new URL(address).pathname.split('/').length)).toEqual([5, 5, 5, 5]);
  });

  it('are not made for an id that no address can hold', async () => {
    const { client, asked } = clientWith(() => Response.json({}));
    for (const id of ['', '.', '..']) await expect(client.clause(id)).rejects.toMatchObject({ status: 404 });
    expect(asked).toEqual([]);
  });
});

describe('answers', () => {
  it('come parsed', async () => {
    const { client } = clientWith(() => Response.json({ id: 'hetao' }));
    expect(await client.project('hetao')).toEqual({ id: 'hetao' });
  });

  it('that are problems reject with their status and problem document', async () => {
    const { client } = clientWith(() => problem(404));
    const error = await client.project('nowhere').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 404, problem: { detail: 'There is no project.' } });
  });

  it.each([
    ['HTML', () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
    ['nothing', () => new Response(null, { status: 502 })],
    ['other JSON', () => Response.json(['no'], { status: 502 })],
  ])('with %s instead of a problem document still reject with the status', async (_, answer) => {
    await expect(clientWith(answer).client.plan()).rejects.toMatchObject({ name: 'ApiError', status: 502 });
  });

  it('of an empty database are health too', async () => {
    const { client } = clientWith(() => Response.json({ status: 'empty' }, { status: 503 }));
    expect(await client.health()).toEqual({ status: 'empty' });
  });

  it('that never come reject with the error of fetch', async () => {
    const { client } = clientWith(() => {
      throw new TypeError('connection refused');
    });
    await expect(client.plan()).rejects.toThrow('connection refused');
  });
});
