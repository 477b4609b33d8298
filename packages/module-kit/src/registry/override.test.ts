import { describe, expect, it } from 'vitest';
import { teamKey } from './keys.ts';
import { readOverride, writeOverride } from './override.ts';

const keyOf = (module: string) => teamKey('secret of the portal', module);
const override = { module: 'talent', from: 'http://localhost:9060', until: '2026-03-01T12:00:00Z' };
const now = new Date('2026-03-01T10:00:00Z');

describe('an override', () => {
  it('is read as it was written', async () => {
    expect(await readOverride(await writeOverride(override, await keyOf('talent')), keyOf, now)).toEqual({ override });
  });

  it('is refused when another team or nobody signed it', async () => {
    const written = await writeOverride(override, await keyOf('industry'));
    expect(await readOverride(written, keyOf, now)).toEqual({ refusal: 'unsigned' });
    expect(await readOverride(written.split('.')[0]!, keyOf, now)).toEqual({ refusal: 'unsigned' });
  });

  it('is refused when it was changed after it was signed', async () => {
    const [, signature] = (await writeOverride(override, await keyOf('talent'))).split('.');
    const other = (await writeOverride({ ...override, from: 'http://evil.example' }, 'x')).split('.')[0];
    expect(await readOverride(`${other}.${signature}`, keyOf, now)).toEqual({ refusal: 'unsigned' });
  });

  it('is refused after its time, and when it is no override', async () => {
    const written = await writeOverride(override, await keyOf('talent'));
    expect(await readOverride(written, keyOf, new Date(override.until))).toEqual({ refusal: 'expired' });
    for (const text of ['', '...', 'bm9uc2Vuc2U.abc', '%%%'])
      expect(await readOverride(text, keyOf, now)).toEqual({ refusal: 'unreadable' });
  });
});
