import { brotliCompressSync } from 'node:zlib';
import { readFragment, type FragmentHead } from '@policy/module-kit/contract';
import { budget, bytesLeft } from '../budget.ts';
import type { BuiltModule, Check, Finding } from './check.ts';

/** Scripts and styles fit into the budget, next to what the shell loads. */
export const bytes: Check = {
  name: 'bytes within the budget',
  run(module) {
    const { vue } = module.descriptor.client;
    const left = bytesLeft(vue);
    const scripts = interactiveHeads(module).map(({ view, client }) => ({
      where: `${client!.expose} ${view}`,
      size: sizeOf(module, client!.preloads),
    }));
    const findings: Finding[] = scripts
      .filter(({ size }) => size > left)
      .map(({ where, size }) => ({
        where,
        problem: `its scripts are ${size} bytes (brotli); ${left} of ${budget.page} are left beside the federation client${vue === 'own' ? '' : ' and Vue'}`,
        fix: 'Import less into interactive components; what only the server needs belongs in load.ts.',
      }));
    const styles = sizeOf(module, module.descriptor.styles);
    if (styles > budget.styles) {
      const fix = 'Use what @policy/ui has instead of own rules.';
      findings.push({ where: 'styles', problem: `${styles} bytes (brotli) of ${budget.styles}`, fix });
    }
    const figures = [...scripts.map(({ where, size }) => `${where} ${size} of ${left}`), `styles ${styles} of ${budget.styles}`];
    return { findings, looked: figures.length, notes: figures.map((figure) => `${figure} bytes (brotli)`) };
  },
};

/** One head for each interactive view, whatever the language: the scripts are the same. */
function interactiveHeads({ views }: BuiltModule): FragmentHead[] {
  const heads = views.filter(({ status }) => status === 200).map(({ body }) => readFragment(body).head as FragmentHead);
  return heads.filter(({ client, locale }) => client !== null && locale === heads[0]!.locale);
}

function sizeOf({ descriptor, files }: BuiltModule, paths: string[]): number {
  const root = `/_m/${descriptor.id}/${descriptor.build}/`;
  const texts = paths.map((path) => files.find((file) => root + file.path === path)?.text ?? '');
  return texts.reduce((sum, text) => sum + brotliCompressSync(text).byteLength, 0);
}
