export * from './module/module.ts';
export { matchPage, type PageMatch } from './module/match-page.ts';
export { ModuleWidget } from './widget-places/module-widget.ts';
