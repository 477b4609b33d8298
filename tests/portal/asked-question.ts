import type { List, Question } from '@policy/api';

const about = 'indicator:rd-intensity';
const text = 'Where does the value of 2010 come from?';

/** The form wants to be looked at for as long as this, in milliseconds. */
export const lookingTime = 3100;

/** Path, without locale, of a question that waits for its answer: asked as a visitor asks, unless somebody has. */
export async function askedQuestion(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/api/v1/questions?about=${about}&state=open`);
  const { items } = (await answer.json()) as List<Question>;
  const known = items.find((question) => question.text === text);
  if (known) return `/questions/${known.id}`;
  const form = await (await fetch(`${origin}/en/ask?about=${about}`)).text();
  const stamp = /name="stamp" value="([^"]+)"/u.exec(form)![1]!;
  await new Promise((resolve) => setTimeout(resolve, lookingTime));
  const body = new URLSearchParams({ about, stamp, text, kind: 'question', website: '' });
  const sent = await fetch(`${origin}/en/ask`, { method: 'POST', body, redirect: 'manual' });
  if (sent.status !== 303) throw new Error(`The question was not taken: ${sent.status} ${await sent.text()}`);
  return /\/questions\/\d+/u.exec(sent.headers.get('location')!)![0];
}
