import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { fillDatabase } from '../testing/fill-database.ts';
import { makeToken } from '../testing/make-token.ts';
import { adding, publishAll, write } from '../testing/write.ts';
import { addressFault } from './check-address.ts';
import { bury } from './deliver.ts';
import { newSecret, sign } from './signature.ts';

describe('a signature', () => {
  it('is that of the example of Standard Webhooks’ libraries', async () => {
    const signature = await sign(
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      1614265330,
      '{"test": 2432232314}',
    );
    expect(signature).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('has a key of 32 random bytes', () => {
    expect(atob(newSecret().replace('whsec_', ''))).toHaveLength(32);
    expect(newSecret()).not.toBe(newSecret());
  });
});

describe('an address', () => {
  it.each(['https://newspaper.example/hook', 'https://xn--fiq228c.example:8443/a?b=c', 'https://hooks.sz.gov.cn/'])(
    '%s may be called',
    (address) => {
      expect(addressFault(address, false)).toBeNull();
    },
  );

  it.each([
    'http://newspaper.example/',
    'https://localhost/',
    'https://printer.local/',
    'https://router/',
    'https://metadata.google.internal/',
    'https://metadata.google.internal./',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://10.0.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://user:secret@newspaper.example/',
    'https://newspaper.example:22/',
  ])('%s may not', (address) => {
    expect(addressFault(address, false)).not.toBeNull();
  });

  it('of this machine may be called where that is allowed, and nothing else by http', () => {
    expect(addressFault('http://localhost:9000/', true)).toBeNull();
    expect(addressFault('http://10.0.0.1/', true)).not.toBeNull();
  });
});

describe('subscribing', () => {
  let token: string;
  beforeEach(async () => {
    await fillDatabase();
    token = await makeToken('innovation');
  });

  const subscribe = async (more: object = {}) => {
    const response = await write(token, 'POST', '/webhooks', { body: { url: 'https://newspaper.example/hook', ...more } });
    return (await response.json()) as { id: string; secret: string };
  };
  const deliveries = async (id: string) => {
    const response = await write(token, 'GET', `/webhooks/${id}/deliveries`);
    return ((await response.json()) as { items: { id: string; revision: number; state: string }[] }).items;
  };

  it('shows the secret once, and refuses where nothing may be sent', async () => {
    const { secret } = await subscribe();
    expect(secret).toMatch(/^whsec_/u);
    expect(await (await write(token, 'GET', '/webhooks')).text()).not.toContain('whsec_');
    const refused = await write(token, 'POST', '/webhooks', { body: { url: 'https://169.254.169.254/' } });
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('"parameter":"url"')]);
  });

  it('notes each revision for those whom it concerns, in the batch that makes it', async () => {
    const all = await subscribe();
    const own = await subscribe({ indicator: 'rd-intensity' });
    const others = await subscribe({ module: 'talent' });
    await publishAll(token);
    expect(await deliveries(all.id)).toMatchObject([{ revision: 2 }]);
    expect(await deliveries(own.id)).toMatchObject([{ revision: 2 }]);
    expect(await deliveries(others.id)).toEqual([]);
  });

  it('ends: nothing is noted after that, and what was stays readable', async () => {
    const { id } = await subscribe();
    await publishAll(token);
    await write(token, 'DELETE', `/webhooks/${id}`);
    await publishAll(token, adding({ year: 2011, value: 3.7, printed: '3.7%', source: { id: 'bulletin-2010' } }));
    expect(await deliveries(id)).toHaveLength(1);
  });

  it('what the queue gives up is dead, stays readable, and can be asked for again', async () => {
    const { id } = await subscribe();
    await publishAll(token);
    const [delivery] = await deliveries(id);
    let acknowledged = false;
    const message = { body: { delivery: delivery!.id }, ack: () => (acknowledged = true) };
    await bury(env, message as never);
    expect(acknowledged).toBe(true);
    expect(await deliveries(id)).toMatchObject([{ state: 'dead' }]);
    const again = await write(token, 'POST', `/webhooks/${id}/deliveries/${delivery!.id}/retry`);
    expect([again.status, await again.json()]).toEqual([200, expect.objectContaining({ state: 'waiting' })]);
    const twice = await write(token, 'POST', `/webhooks/${id}/deliveries/${delivery!.id}/retry`);
    expect(twice.status).toBe(409);
  });
});
