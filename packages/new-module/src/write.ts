// Writes the module that turbo's generator has asked for; it runs by itself because turbo bundles what it loads.
import { root } from '@policy/runner';
import type { ModuleAnswers } from './fill-template.ts';
import { writeModule } from './write-module.ts';

for (const path of await writeModule(root, JSON.parse(process.argv[2]!) as ModuleAnswers)) console.log(path);
