import { z } from 'zod';
import { problem } from './problem.ts';

const reportSchema = z.object({
  module: z.string().max(40),
  build: z.string().max(40),
  phase: z.enum(['load', 'hydrate', 'press']),
  page: z.string().max(500),
  reason: z.string().max(500),
});

const largestReport = 4096;

/** Takes a report of a fault in a browser and writes it to the log. It tells of modules, never of readers. */
export async function takeReport(request: Request): Promise<Response> {
  const text = await request.text();
  if (text.length > largestReport) return problem(413, 'Too long', `a report has at most ${largestReport} characters`);
  const report = reportSchema.safeParse(parse(text));
  if (!report.success)
    return problem(400, 'Not a report', report.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  console.error(JSON.stringify({ level: 'error', event: 'client-fault', ...report.data }));
  return new Response(null, { status: 204 });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
