import type { PageContext, Rendered } from '@policy/module-kit';
import { loadStages, type Overview, type Stage } from '@policy/pages';
import { readText } from '@policy/ui';
import { description, title } from '../words.ts';
import { drawNarrow, drawWide, type RiverPicture } from './river/river-pictures.ts';
import { stages as words } from './words.ts';

export interface InnovationProps {
  overview: Overview;
  stages: Stage[];
  wide: RiverPicture;
  narrow: RiverPicture;
}

export default async function loadInnovation(context: PageContext): Promise<Rendered<InnovationProps>> {
  const { locale } = context;
  const { overview, stages } = await loadStages(context, words);
  return {
    props: { overview, stages, wide: drawWide(stages, locale), narrow: drawNarrow(stages, locale) },
    head: { title: readText(title, locale).text, description: readText(description, locale).text },
  };
}
