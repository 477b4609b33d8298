export { moduleConfig, type ModuleOptions } from './module-config.ts';
export { cssLayer } from './css-layer.ts';
export { publishBuild, type PublishedBuild } from './publish-build.ts';
export { browserParts } from './browser-parts.ts';
export { buildPressScripts } from './press-scripts.ts';
export { bundlerFlags, workerBuild } from './worker-build.ts';
export { builtAgainstVue } from './built-against-vue.ts';
