import type { Page, Widget } from '@policy/module-kit';
import { clausesPage } from './clauses/page.ts';
import { indicatorPage } from './indicator/page.ts';
import { indicatorsPage } from './indicators/page.ts';
import { projectPage } from './project/page.ts';
import { projectsPage } from './projects/page.ts';
import { comparisonWidget } from './widgets/comparison/widget.ts';
import { indicatorFigureWidget } from './widgets/indicator-figure/widget.ts';
import { indicatorWidget } from './widgets/indicator/widget.ts';
import { planMapWidget } from './widgets/plan-map/widget.ts';
import { portalWidget } from './widgets/portal/widget.ts';
import { programmeWidget } from './widgets/programme/widget.ts';
import { projectListWidget } from './widgets/project-list/widget.ts';
import { projectWidget } from './widgets/project/widget.ts';
import { quotationWidget } from './widgets/quotation/widget.ts';
import { resultsWidget } from './widgets/results/widget.ts';
import { summaryWidget } from './widgets/summary/widget.ts';

/** Pages that every module has besides its own overview, in the order of its navigation. */
export const standardPages: Page[] = [indicatorsPage, indicatorPage, projectsPage, projectPage, clausesPage];

/** Widgets that every module offers. */
export const standardWidgets: Widget[] = [
  summaryWidget,
  indicatorWidget,
  indicatorFigureWidget,
  projectWidget,
  projectListWidget,
  quotationWidget,
];

/** Widgets of the whole plan, which no module owns. */
export const planWidgets: Widget[] = [comparisonWidget, programmeWidget, planMapWidget, resultsWidget, portalWidget];

export { overviewPage, type OverviewWords } from './overview/page.ts';
export { loadOverview, type Overview } from './overview/load-overview.ts';
export { default as OverviewIndicators } from './overview/OverviewIndicators.vue';
export { default as OverviewProgrammes } from './overview/OverviewProgrammes.vue';
export { default as OverviewClauses } from './overview/OverviewClauses.vue';

export { countTaskLives } from './tasks/count-task-lives.ts';
export { loadTasks } from './tasks/load-tasks.ts';
export { lookName, lookOf, lookOrder, lookShape, type Look } from './tasks/look.ts';
export { measureTask, projectTask, type Task } from './tasks/task.ts';
export { default as TaskGroup } from './tasks/TaskGroup.vue';
export { default as TaskMark } from './tasks/TaskMark.vue';
export { default as TaskOutcome } from './tasks/TaskOutcome.vue';
export { default as TaskTotals } from './tasks/TaskTotals.vue';

export { implementationKindName } from './implementation/implementation-kind-name.ts';
export { default as ImplementationList } from './implementation/ImplementationList.vue';

export { choiceReasonText } from './indicator/choice-reason-text.ts';
export { isOwner, moduleName } from './names/module-name.ts';
export { projectActionName } from './names/project-action-name.ts';
export { projectKindName } from './names/project-kind-name.ts';

export { knownName } from './plan-map/known-name.ts';
export { clausesOfMap, countKnown, knowns, type Known, type MapChapter, type MapClause, type MapSection } from './plan-map/map-model.ts';
export { readMap } from './plan-map/read-map.ts';

export {
  cardOfPage,
  embedKinds,
  embedLanguage,
  embedOfPage,
  embedRoot,
  endingOf,
  readEmbedAddress,
  readEmbedLanguage,
  writeEmbedAddress,
  type EmbedAddress,
  type EmbedEnding,
  type EmbedKind,
  type EmbedOfPage,
} from './embed/embed-address.ts';
export { wrapText } from './embed/picture/wrap-text.ts';
export { embedForms } from './embed/embed-forms.ts';
export { textWidth } from './embed/picture/wrap-text.ts';
export { oembedLinks } from './embed/oembed-links.ts';
export { escapeAttribute, widgetAddress, writeIframe, writeSnippet, type SnippetParts } from './embed/snippet.ts';
export { countLives, knownOf, lifeStatuses } from './stages/count-lives.ts';
export { loadStages } from './stages/load-stages.ts';
export { default as StageFigure } from './stages/StageFigure.vue';
export { default as StagePictures } from './stages/StagePictures.vue';
export { projectsOf, type Stage, type StageGroup, type StageWords } from './stages/stage.ts';
export { default as StageOverview } from './stages/StageOverview.vue';
export { answerName, questionName } from './readings/reading-words.ts';
