import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askModule, moduleDeadline, ModuleFault } from './ask-module.ts';

const service = (answer: () => Response | Promise<Response>) => ({ fetch: vi.fn<typeof fetch>(async () => answer()) });

/** A body that sends a piece and then does what `after` says. */
function body(piece: string, after: (controller: ReadableStreamDefaultController<Uint8Array>) => void): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) return after(controller);
      sent = true;
      controller.enqueue(new TextEncoder().encode(piece));
    },
  });
}

async function faultOf(answer: () => Response | Promise<Response>): Promise<ModuleFault> {
  const error: unknown = await askModule(service(answer), '/').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ModuleFault);
  return error as ModuleFault;
}

describe('askModule', () => {
  it('reads a whole answer', async () => {
    const answer = await askModule(
      service(() => new Response('人才', { headers: { 'policy-build': 'abc' } })),
      '/_fragment/en',
    );
    expect(answer).toEqual({ status: 200, location: null, build: 'abc', body: '人才' });
  });

  it('lets a 404 and a redirect through as they are', async () => {
    expect(
      (
        await askModule(
          service(() => new Response('', { status: 404 })),
          '/',
        )
      ).status,
    ).toBe(404);
    expect(
      (
        await askModule(
          service(() => new Response(null, { status: 302, headers: { location: '/talent' } })),
          '/',
        )
      ).location,
    ).toBe('/talent');
  });

  it('finds fault with a module that throws, cannot be reached or breaks off', async () => {
    expect((await faultOf(() => new Response('', { status: 500 }))).phase).toBe('status');
    expect((await faultOf(() => Promise.reject(new Error('gone')))).phase).toBe('connect');
    expect((await faultOf(() => new Response(body('<p>', (controller) => controller.error(new Error('cut off')))))).phase).toBe('body');
  });

  it('finds fault with an answer that is larger than any page', async () => {
    const endless = () => new Response(body('', (controller) => controller.enqueue(new Uint8Array(1024 * 1024))));
    expect((await faultOf(endless)).phase).toBe('body');
  });

  describe('with a module that hangs', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it.each([
      ['before its head', () => new Promise<Response>(() => {})],
      ['in its body', () => new Response(body('<p>', () => new Promise(() => {})))],
    ])('gives up after the deadline, %s', async (_, answer) => {
      const fault = faultOf(answer);
      await vi.advanceTimersByTimeAsync(moduleDeadline);
      expect((await fault).phase).toBe('deadline');
    });
  });
});
