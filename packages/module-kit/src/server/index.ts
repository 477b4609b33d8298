export { createModuleWorker, type ModuleBindings } from './module-worker.ts';
export { renderView, pickQuery, type RenderedView } from './render-view.ts';
export { clientGraph, type ClientBuild } from './client-build.ts';
export { embedWidths, readEmbedQuery, writeEmbedQuery, type EmbedRequest } from './embed-query.ts';
export { renderEmbed, type EmbedForm, type RenderedEmbed } from './render-embed.ts';
export { cspHash } from './csp-hash.ts';
export { dataOfRevision } from './data-of-revision.ts';
