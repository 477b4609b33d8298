export { componentExamples, exampleGroups, type ComponentExamples, type Example, type ExampleGroup } from './component-examples.ts';
export { renderExample } from './render-example.ts';
export { contrast } from '../styles/contrast.ts';
export { readTokens, type ColourToken } from './read-tokens.ts';
export { writeUse } from './write-use.ts';
