import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Project } from '@policy/api';
import { anyFreePort } from '@policy/runner';
import { installApart } from '../portal/install-apart.ts';

const packages = ['json-server@1.0.0-beta.15', 'payload@3.90.2', '@payloadcms/db-sqlite@3.90.2'];

export interface Others {
  jsonServer: string;
  payload: string;
  stop: () => Promise<void>;
}

/** Installs and starts what the API is compared with, on the same records. Needs npm's registry. */
export async function startOthers(folder: string, projects: readonly Project[]): Promise<Others> {
  installApart(folder, packages);
  // Both search in the name: what they filter by must be a field of its own.
  const records = projects.map((project) => ({ ...project, nameZhHans: project.name.zhHans }));
  writeFileSync(join(folder, 'db.json'), JSON.stringify({ projects: records }));
  writeFileSync(join(folder, 'payload-server.js'), payloadServer);
  const [jsonPort, payloadPort] = [await anyFreePort(), await anyFreePort()];
  const children = [
    spawn(process.execPath, ['node_modules/json-server/lib/bin.js', 'db.json', '--port', String(jsonPort)], {
      cwd: folder,
      stdio: 'ignore',
    }),
    spawn(process.execPath, ['payload-server.js', String(payloadPort)], {
      cwd: folder,
      env: { ...process.env, PAYLOAD_TELEMETRY_DISABLED: 'true', NODE_ENV: 'development' },
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  ];
  const others = { jsonServer: `http://127.0.0.1:${jsonPort}`, payload: `http://127.0.0.1:${payloadPort}` };
  const stop = async () => children.forEach((child) => child.kill());
  try {
    await untilItAnswers(`${others.jsonServer}/projects?_page=1`);
    await untilItAnswers(`${others.payload}/api/projects?limit=1`);
    return { ...others, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function untilItAnswers(address: string): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return;
    await wait(1000);
  }
  throw new Error(`${address} does not answer.`);
}

/** Payload with its own REST routes over SQLite, without its admin pages. */
const payloadServer = `
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { buildConfig, getPayload, handleEndpoints } from 'payload';
import { sqliteAdapter } from '@payloadcms/db-sqlite';

const { projects } = JSON.parse(readFileSync('db.json', 'utf8'));
const config = buildConfig({
  secret: 'bench',
  telemetry: false,
  typescript: { autoGenerate: false },
  db: sqliteAdapter({ client: { url: 'file:payload.db' } }),
  collections: [
    {
      slug: 'projects',
      access: { read: () => true },
      fields: [
        { name: 'id', type: 'text', required: true },
        { name: 'nameZhHans', type: 'text', index: true },
        { name: 'record', type: 'json' },
      ],
    },
  ],
});
const payload = await getPayload({ config });
for (const { id, nameZhHans, ...record } of projects) await payload.create({ collection: 'projects', data: { id, nameZhHans, record } });
const port = Number(process.argv[2]);
createServer(async (asked, answer) => {
  const request = new Request('http://127.0.0.1:' + port + asked.url, { method: asked.method, headers: asked.headers });
  const response = await handleEndpoints({ config, request });
  answer.writeHead(response.status, Object.fromEntries(response.headers));
  answer.end(Buffer.from(await response.arrayBuffer()));
}).listen(port, '127.0.0.1');
`;
