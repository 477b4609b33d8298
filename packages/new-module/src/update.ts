// `npm run update -w packages/new-module`: READMEs, workflows and owners of all modules, as their templates have them now.
import { root } from '@policy/runner';
import { updatePapers } from './write-module.ts';

for (const path of await updatePapers(root)) console.log(path);
