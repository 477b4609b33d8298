import type { PageContext, Rendered } from '@policy/module-kit';
import { loadStages, type Overview, type Stage } from '@policy/pages';
import { readText } from '@policy/ui';
import { description, title } from '../words.ts';
import { drawNarrow, drawWide, type ThreadPicture } from './threads/thread-pictures.ts';
import { stages as words } from './words.ts';

export interface IndustryProps {
  overview: Overview;
  stages: Stage[];
  wide: ThreadPicture;
  narrow: ThreadPicture;
}

export default async function loadIndustry(context: PageContext): Promise<Rendered<IndustryProps>> {
  const { locale } = context;
  const { overview, stages } = await loadStages(context, words);
  return {
    props: { overview, stages, wide: drawWide(stages, locale), narrow: drawNarrow(stages, locale) },
    head: { title: readText(title, locale).text, description: readText(description, locale).text },
  };
}
