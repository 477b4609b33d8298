import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { anyFreePort, choosePort, choosePortBeside } from './free-port.mjs';

test('a free port is taken as it was asked for', async () => {
  const port = await anyFreePort();
  expect(await choosePort(String(port))).toBe(port);
});

test.each(['0', '-1', '65536', '8787.5', 'http'])('PORT=%s is refused as no port', async (wanted) => {
  await expect(choosePort(wanted)).rejects.toThrow(`PORT=${wanted} is no port. Use a number from 1 to 65535.`);
});

test.each(['127.0.0.1', '0.0.0.0'])('a port that somebody uses on %s is refused with one that is free', async (host) => {
  const server = createServer().listen(0, host);
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await expect(choosePort(String(port))).rejects.toThrow(new RegExp(`^Port ${port} is taken .* PORT=\\d+$`, 'u'));
});

test('what runs beside the portal leaves its usual port alone', async () => {
  expect(await choosePortBeside(undefined)).toBeGreaterThan(8787);
});
