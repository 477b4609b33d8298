export { planApi } from './plan-api.ts';
export { planTasks } from './plan-tasks.ts';
export { loadView, renderView } from './render-view.ts';
