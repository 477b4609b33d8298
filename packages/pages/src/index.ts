import type { Page, Widget } from '@policy/module-kit';
import { clausesPage } from './clauses/page.ts';
import { indicatorPage } from './indicator/page.ts';
import { indicatorsPage } from './indicators/page.ts';
import { projectPage } from './project/page.ts';
import { projectsPage } from './projects/page.ts';
import { indicatorWidget } from './widgets/indicator/widget.ts';
import { projectListWidget } from './widgets/project-list/widget.ts';
import { projectWidget } from './widgets/project/widget.ts';
import { summaryWidget } from './widgets/summary/widget.ts';

/** Pages that every module has besides its own overview, in the order of its navigation. */
export const standardPages: Page[] = [indicatorsPage, indicatorPage, projectsPage, projectPage, clausesPage];

/** Widgets that every module offers. */
export const standardWidgets: Widget[] = [summaryWidget, indicatorWidget, projectWidget, projectListWidget];

export { overviewPage, type OverviewWords } from './overview/page.ts';

export { choiceReasonText } from './indicator/choice-reason-text.ts';
export { isOwner, moduleName } from './names/module-name.ts';
export { projectActionName } from './names/project-action-name.ts';
export { projectKindName } from './names/project-kind-name.ts';
