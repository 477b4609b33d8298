import { ask } from './ask.ts';

interface Page {
  total: number;
  items: { id: string }[];
  next: string | null;
}

/** Follows `next` from a list's first page to its last. */
export async function walk(path: string): Promise<{ pages: number; ids: string[]; totals: number[] }> {
  const walked = { pages: 0, ids: [] as string[], totals: [] as number[] };
  let next: string | null = path;
  while (next !== null) {
    const page: Page = await (await ask(next.replace(/^\/api\/v1/u, ''))).json();
    walked.pages += 1;
    walked.ids.push(...page.items.map(({ id }) => id));
    walked.totals.push(page.total);
    next = page.next;
  }
  return walked;
}
