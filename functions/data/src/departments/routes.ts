import { changeDepartment, getDepartment, type Owner } from '@policy/api';
import type { D1Database } from '@cloudflare/workers-types';
import { changeStatements } from '../changes/change-statements.ts';
import { createRouter } from '../http/router.ts';
import { isStale, readIfMatch, staleVersion, versionTag } from '../http/versions.ts';
import { requireActor, requireOwn } from '../tokens/actor.ts';

export const departmentRoutes = createRouter()
  .openapi(getDepartment, async (context) => {
    const actor = requireActor(context, 'read-drafts');
    const { id } = context.req.valid('param');
    requireOwn(actor, id, 'This');
    const { version, fourEyes } = await findSettings(context.env.DB, id);
    return context.json({ id, fourEyes }, 200, { etag: versionTag(version) });
  })
  .openapi(changeDepartment, async (context) => {
    const actor = requireActor(context, 'manage');
    const { id } = context.req.valid('param');
    requireOwn(actor, id, 'This');
    const ifMatch = readIfMatch(context);
    const { fourEyes, reason } = context.req.valid('json');
    const { version, ...before } = await findSettings(context.env.DB, id);
    const stale = async () => {
      const { version: newest, ...current } = await findSettings(context.env.DB, id);
      return staleVersion({ fourEyes }, { id, ...current }, newest);
    };
    if (ifMatch !== versionTag(version)) throw await stale();
    const { name: actorName, department } = actor;
    const entry = { actor: actorName, department, module: id, action: 'settle', kind: 'department', record: id, reason };
    try {
      await context.env.DB.batch([
        // The row of a department that has settled nothing yet is made here, at the version that it is taken to have.
        context.env.DB.prepare('insert into departments (id) values (?) on conflict do nothing').bind(id),
        context.env.DB.prepare('update departments set four_eyes = ?, version = ? where id = ?').bind(fourEyes ? 1 : 0, version + 1, id),
        ...changeStatements(context.env.DB, [{ ...entry, before, after: { fourEyes } }], { time: new Date(), published: false }),
      ]);
    } catch (error) {
      if (isStale(error)) throw await stale();
      throw error;
    }
    return context.json({ id, fourEyes }, 200, { etag: versionTag(version + 1) });
  });

async function findSettings(database: D1Database, id: Owner): Promise<{ version: number; fourEyes: boolean }> {
  const row = await database.prepare('select version, four_eyes as fourEyes from departments where id = ?').bind(id).first<{
    version: number;
    fourEyes: number;
  }>();
  return { version: row?.version ?? 1, fourEyes: row?.fourEyes === 1 };
}
