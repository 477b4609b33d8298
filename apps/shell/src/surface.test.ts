import type { PortalSurface } from '@policy/module-check';
import { expect, test } from 'vitest';
import { changeFeedPath } from './changes/serve-change-feed.ts';
import { formats } from './plan-formats/formats.ts';
import { questionsFeedPath } from './questions/serve-questions-feed.ts';
import { shellPages } from './shell-pages.ts';
import { timelineEndings } from './timeline/serve-timeline-file.ts';

test('the shell’s routes are those of its report, which the links of all modules are checked against (`vitest -u` writes it)', async () => {
  const pages = shellPages.map(({ path }) => path);
  const documents = formats.map((format) => `/plan.${format}`);
  const files = timelineEndings.map((ending) => `/timeline.${ending}`);
  const surface: PortalSurface = { routes: [...pages, ...documents, ...files, changeFeedPath, questionsFeedPath, '/api/v1/*'] };
  await expect(`${JSON.stringify(surface, null, 2)}\n`).toMatchFileSnapshot('../surface.json');
});
