import type { Operation, Parameter } from '@policy/api';
import type { ShellContext } from '../../../shell-context.ts';
import type { PlacedOperation } from '../read-document.ts';

/** The beginning of what an address answers now. */
export interface ExampleAnswer {
  status: number;
  type: string;
  text: string;
  /** Lines that are left out. */
  more: number;
}

/** As much of an answer as a page shows. */
const shownLines = 40;

/** How long the example may take, in milliseconds. */
const deadline = 600;

/**
 * The address of an operation, below `/api/v1`, with the examples that the document gives for what it needs; of a list
 * the first record only.
 *
 * @returns null where the document has no example for something that it needs
 */
export function exampleAddress({ path, operation }: PlacedOperation): string | null {
  const query = new URLSearchParams();
  let filled = path;
  for (const parameter of operation.parameters ?? []) {
    const value = exampleOf(parameter);
    if (parameter.in === 'path' || (parameter.in === 'query' && parameter.required)) {
      if (value === undefined) return null;
      if (parameter.in === 'path') filled = filled.replace(`{${parameter.name}}`, encodeURIComponent(String(value)));
      else query.set(parameter.name, String(value));
    }
    if (parameter.name === 'limit') query.set('limit', '1');
  }
  return query.size > 0 ? `${filled}?${query}` : filled;
}

/**
 * Asks for an address and keeps the beginning of what comes.
 *
 * @returns null where the answer is no text, or does not come in time: the page stands without it
 */
export async function readAnswer(askApi: ShellContext['askApi'], address: string, operation: Operation): Promise<ExampleAnswer | null> {
  const [media = ''] = Object.keys(operation.responses['200']?.content ?? {});
  if (!/json|xml|^text\//u.test(media)) return null;
  const answer = await within(deadline, readText(askApi, address));
  if (answer === null) return null;
  const lines = (answer.type.includes('json') ? JSON.stringify(JSON.parse(answer.text), null, 2) : answer.text.trimEnd()).split('\n');
  const shown = lines.slice(0, shownLines).join('\n');
  return { ...answer, text: shown, more: lines.length - Math.min(lines.length, shownLines) };
}

async function readText(askApi: ShellContext['askApi'], address: string): Promise<Omit<ExampleAnswer, 'more'>> {
  const answer = await askApi(address);
  return { status: answer.status, type: (answer.headers.get('content-type') ?? '').split(';')[0] ?? '', text: await answer.text() };
}

/** What is promised, or null where it takes longer. */
function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value | null> {
  return Promise.race([promise, new Promise<null>((resolve) => setTimeout(() => resolve(null), milliseconds))]);
}

function exampleOf({ example, schema }: Parameter): unknown {
  return example ?? schema['example'];
}
