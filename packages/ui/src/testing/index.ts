export { renderComponent } from './render-component.ts';
export * from './sample-clause.ts';
export * from './sample-indicators.ts';
export * from './sample-projects.ts';
