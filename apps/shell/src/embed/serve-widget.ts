import { baseHeader } from '@policy/module-kit/contract';
import { askModule, ModuleFault } from '../modules/ask-module.ts';
import { buildOf } from '../modules/descriptors.ts';
import type { ShellBindings } from '../modules/modules.ts';
import { currentServings } from '../registry/visit.ts';
import { reportFault } from '../reports/report-fault.ts';

/**
 * A module's widget as the module gives it, `/_widget/{module}/{widget}`: for the function that brings widgets to other sites,
 * which need not know which Worker serves a module.
 */
export async function serveWidget(
  env: ShellBindings,
  request: Request,
  { module, widget }: { module: string; widget: string },
  waitUntil: (work: Promise<unknown>) => void,
): Promise<Response> {
  // Other sites' readers bring no cookie: they get what most get.
  const serving = (await currentServings(env, waitUntil)).get(module);
  if (!serving) return Response.json({ title: 'No such module', status: 404 }, { status: 404 });
  if (serving.off) return Response.json({ title: 'The module is switched off', status: 503 }, { status: 503 });
  const { search } = new URL(request.url);
  const headers = { [baseHeader]: request.headers.get(baseHeader) ?? env.BASE_PATH };
  try {
    const { status, body } = await askModule(serving.service, `/_widget/${encodeURIComponent(widget)}${search}`, headers);
    return new Response(body, {
      status: status === 200 ? 200 : 404,
      headers: { 'content-type': 'text/html; charset=utf-8', 'x-robots-tag': 'noindex' },
    });
  } catch (error) {
    if (!(error instanceof ModuleFault)) throw error;
    reportFault({ module, build: buildOf(serving), phase: error.phase, page: `/_widget/${widget}`, error });
    return Response.json({ title: 'The module is at fault', status: 502 }, { status: 502 });
  }
}
