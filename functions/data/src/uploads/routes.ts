import { checkImport, createImport, getImport, importLimits, proposeImport, putChunk } from '@policy/api';
import { uploads } from '../database/schema/index.ts';
import { conflicting, unprocessable } from '../http/problem.ts';
import { createRouter } from '../http/router.ts';
import { tableRows } from '../import/table-rows.ts';
import { insertStatements } from '../import/write-statements.ts';
import { answer } from '../proposals/routes.ts';
import { createProposal } from '../proposals/write-proposal.ts';
import { requireActor } from '../tokens/actor.ts';
import { checkFile } from './check-file.ts';
import { assembleFile, chunkCount, findOwnUpload, toImport, type UploadRow } from './find-upload.ts';

export const importRoutes = createRouter()
  .openapi(createImport, async (context) => {
    const { token, department } = requireActor(context, 'propose');
    const row: UploadRow = { ...context.req.valid('json'), id: crypto.randomUUID(), department, token, created: new Date().toISOString() };
    await context.env.DB.batch(insertStatements(context.env.DB, tableRows(uploads, [row])));
    return context.json(await toImport(context.env.DB, row), 201);
  })
  .openapi(getImport, async (context) => {
    const actor = requireActor(context, 'read-drafts');
    const row = await findOwnUpload(context.env.DB, actor, context.req.valid('param').id);
    return context.json(await toImport(context.env.DB, row), 200);
  })
  .openapi(putChunk, async (context) => {
    const actor = requireActor(context, 'propose');
    const { id, chunk } = context.req.valid('param');
    const row = await findOwnUpload(context.env.DB, actor, id);
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    requireSize(row, chunk, bytes.byteLength);
    await context.env.DB.prepare('insert into upload_chunks (upload, position, bytes, content) values (?, ?, ?, ?) on conflict do nothing')
      .bind(row.id, chunk, bytes.byteLength, Buffer.from(bytes).toString('base64'))
      .run();
    return context.json(await toImport(context.env.DB, row), 200);
  })
  .openapi(checkImport, async (context) => {
    const actor = requireActor(context, 'propose');
    const row = await findOwnUpload(context.env.DB, actor, context.req.valid('param').id);
    const { report } = await checkFile(context.env.DB, actor, row.format, await assembleFile(context.env.DB, row));
    return context.json(report, 200);
  })
  .openapi(proposeImport, async (context) => {
    const actor = requireActor(context, 'propose');
    const row = await findOwnUpload(context.env.DB, actor, context.req.valid('param').id);
    const { proposal } = await toImport(context.env.DB, row);
    if (proposal !== null) throw conflicting(`This file became the proposal “${proposal}” already.`);
    const { report, items } = await checkFile(context.env.DB, actor, row.format, await assembleFile(context.env.DB, row));
    if (report.faultCount > 0) {
      throw unprocessable(
        report.faults.map(({ line, column, value, reason }) => ({ parameter: `line ${line}, ${column}`, detail: `“${value}”: ${reason}` })),
      );
    }
    if (items.length === 0) throw conflicting('No line of this file changes anything.');
    const { reason } = context.req.valid('json');
    return answer(context, await createProposal(context.env.DB, actor, { reason, upload: row.id, items }), 201);
  });

function requireSize(row: UploadRow, chunk: number, size: number): void {
  const last = chunkCount(row) - 1;
  if (chunk > last) throw unprocessable([{ parameter: 'chunk', detail: `the last piece of this file is number ${last}` }]);
  const expected = chunk < last ? importLimits.chunk : row.bytes - last * importLimits.chunk;
  if (size !== expected) throw unprocessable([{ parameter: 'body', detail: `piece ${chunk} must have ${expected} bytes, not ${size}` }]);
}
