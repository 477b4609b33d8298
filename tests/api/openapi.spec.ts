import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

test('the OpenAPI document passes the linter for OpenAPI', async ({ request }) => {
  const answer = await request.get('/api/v1/openapi.json');
  expect(answer.headers()['content-type']).toBe('application/vnd.oai.openapi+json;version=3.1');
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    const file = join(folder, 'openapi.json');
    writeFileSync(file, await answer.text());
    const { status, stdout, stderr } = spawnSync('npx', ['redocly', 'lint', file, '--extends=recommended', '--format=stylish'], {
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    expect(status, `${stdout}${stderr}`).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a cached read is told from a new one by its tag, through the portal too', async ({ request }) => {
  const first = await request.get('/api/v1/projects?limit=5');
  const { etag } = first.headers();
  expect(etag).toMatch(/^"r\d+-[0-9a-f]{20}"$/u);
  const again = await request.get('/api/v1/projects?limit=5');
  expect(again.headers()['etag']).toBe(etag);
  expect(await again.text()).toBe(await first.text());
  const known = await request.get('/api/v1/projects?limit=5', { headers: { 'if-none-match': etag! } });
  expect(known.status()).toBe(304);
});

for (const encoding of ['gzip', 'br']) {
  test(`a read comes compressed to who takes ${encoding}, and is the same when unpacked`, async ({ baseURL }) => {
    const address = `${baseURL}/api/v1/projects?limit=50`;
    const plain = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
    const packed = await fetch(address, { headers: { 'accept-encoding': encoding } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(packed.headers.get('content-encoding')).toBe(encoding);
    expect(packed.headers.get('vary')).toContain('Accept-Encoding');
    expect(await packed.text()).toBe(await plain.text());
  });
}
