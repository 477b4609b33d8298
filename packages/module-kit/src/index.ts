export * from './module/module.ts';
export { matchPage, type PageMatch } from './module/match-page.ts';
