export { createModuleWorker, type ModuleBindings } from './module-worker.ts';
export { renderView, pickQuery, type RenderedView } from './render-view.ts';
export { clientGraph, type ClientBuild } from './client-build.ts';
