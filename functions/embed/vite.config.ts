import { cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundlerFlags, workerBuild } from '@policy/module-kit/build';
import vue from '@vitejs/plugin-vue';
import type { Plugin, UserConfig } from 'vite';
import { embedScripts } from './src/embed-scripts.ts';

/** Files that the Worker takes as they are: Workers load WebAssembly and fonts themselves. */
const binaries: Plugin = {
  name: 'portal:binaries',
  enforce: 'pre',
  resolveId: (source) => (/\.(?:wasm|ttf)$/u.test(source) ? { id: `./${source.split('/').at(-1)}`, external: true } : null),
  writeBundle() {
    const target = join(import.meta.dirname, 'dist/worker');
    mkdirSync(target, { recursive: true });
    cpSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'), join(target, 'index_bg.wasm'));
    for (const font of ['noto-sans-sc.ttf', 'noto-sans-hk.ttf']) cpSync(join(import.meta.dirname, 'src/fonts', font), join(target, font));
  },
};

export default {
  define: bundlerFlags,
  plugins: [binaries, embedScripts(), vue()],
  environments: { ssr: workerBuild('src/worker.ts') },
  builder: { buildApp: async (builder) => void (await builder.build(builder.environments['ssr']!)) },
} satisfies UserConfig;
