/**
 * Imports the plan or a changed one, as the import command does, for a test to kill it half way:
 * `node import-variant.ts <folder> <plan|changed|faulty>`.
 */
import { loadPlan, type Plan } from '@policy/plan';
import { runImport } from '../import/run-import.ts';

const variants: Record<string, () => Plan> = {
  plan: loadPlan,
  changed: () => {
    const plan = loadPlan();
    const projects = plan.projects.slice(1).map((project) => ({ ...project, note: project.name }));
    return { ...plan, projects, defects: plan.defects.toReversed() };
  },
  faulty: () => {
    throw new Error('projects/talent.json · sustech · quote: not in clause 4.1.1');
  },
};

const [persistTo, variant = ''] = process.argv.slice(2);
const load = variants[variant];
if (persistTo === undefined || load === undefined) throw new Error('usage: import-variant.ts <folder> <plan|changed|faulty>');
await runImport({ load, persistTo, reason: variant, say: (line) => console.log(line) });
