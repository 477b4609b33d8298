import type { Locale, Question } from '@policy/api';
import { readText } from '@policy/ui';
import * as m from '@policy/words/messages';
import { Feed } from 'feed';
import { asHtml } from '../files/as-html.ts';
import { writeAtom } from '../files/write-atom.ts';
import { aboutName, questionKindName, questionStateName } from './question-words.ts';

/**
 * Questions as an Atom feed (RFC 4287), those asked or answered last first. Of what happened only the day is kept: Atom wants a time, so
 * it is the beginning of that day in Shenzhen. A feed without questions is of today.
 *
 * @param address of the feed itself
 * @param page of the questions, below which each has its own
 * @param today in Shenzhen, as 2026-11-26
 */
export function questionsFeed(
  questions: readonly Question[],
  { address, page, locale, today }: { address: string; page: string; locale: Locale; today: string },
): string {
  const feed = new Feed({
    id: address,
    title: m.participation_title({}, { locale }),
    description: m.participation_lead({}, { locale }),
    link: page,
    feedLinks: { atom: address },
    updated: startOf(questions[0]?.changed ?? today),
    generator: false,
  });
  for (const question of questions) {
    const { id, kind, about, state, asked, changed, department } = question;
    feed.addItem({
      id: `${page}/${id}`,
      link: `${page}/${id}`,
      title: asHtml(`${questionKindName(kind, locale)} ${id}: ${aboutName(about, locale)} (${questionStateName(state, locale)})`),
      description: asHtml(tell(question, locale)),
      published: startOf(asked),
      date: startOf(changed),
      category: [kind, department].map((term) => ({ name: term, term })),
    });
  }
  return writeAtom(feed, locale);
}

function tell({ text, answer, withheld }: Question, locale: Locale): string {
  const answered = answer && `${m.participation_state_answered({}, { locale })} (${answer.date}): ${readText(answer.text, locale).text}`;
  return [text ?? (withheld ? readText(withheld.text, locale).text : ''), answered].filter(Boolean).join('\n\n');
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`);
}
