export { planApi } from './plan-api.ts';
export { loadView, renderView } from './render-view.ts';
