import { createServer } from 'node:net';
import { Problem } from '../problem.mjs';

const usual = 8787;
const highest = 65535;

/**
 * Picks the port of the portal: `PORT`, or 8787.
 *
 * @param {string | undefined} wanted value of the environment variable
 * @returns {Promise<number>}
 * @throws {Problem} when it is no port, or somebody else listens there
 */
export async function choosePort(wanted) {
  const port = wanted ? Number(wanted) : usual;
  if (!Number.isInteger(port) || port < 1 || port > highest)
    throw new Problem(`PORT=${wanted} is no port. Use a number from 1 to ${highest}.`);
  if (await isFree(port)) return port;
  throw new Problem(`Port ${port} is taken by another program. Use another one, for example PORT=${await nextFree(port + 1)}`);
}

/**
 * Picks the port of something that runs beside the portal: `PORT`, or the next one after the portal's usual one that is free.
 *
 * @param {string | undefined} wanted value of the environment variable
 * @returns {Promise<number>}
 * @throws {Problem} as `choosePort` does
 */
export function choosePortBeside(wanted) {
  return wanted ? choosePort(wanted) : nextFree(usual + 1);
}

/**
 * Finds a port that nobody uses at the moment.
 *
 * @returns {Promise<number>}
 */
export function anyFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

/** @param {number} from */
async function nextFree(from) {
  for (let port = from; port <= highest; port += 1) {
    if (await isFree(port)) return port;
  }
  return anyFreePort();
}

/**
 * A browser tries both addresses of `localhost`, so both must be free.
 *
 * @param {number} port
 */
async function isFree(port) {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'));
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 has no ::1 to be taken.
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
