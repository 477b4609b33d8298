import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Manifest } from 'vite';
import type { ClientBuild } from '../server/client-build.ts';
import type { PublishedBuild } from './publish-build.ts';
import { containerEntry } from './virtual-entries.ts';

/**
 * Says what a module's Worker must know of its client build: entry, styles, and which chunks each component needs.
 *
 * @param root the module's folder, with Vite's manifest in `dist/client/.vite`
 * @param vue range of the shared Vue that the module runs with, or `own`
 */
export function describeClientBuild(
  root: string,
  { build, files }: PublishedBuild,
  pressScripts: ClientBuild['pressScripts'],
  vue: string,
): ClientBuild {
  const manifest = JSON.parse(readFileSync(join(root, 'dist/client/.vite/manifest.json'), 'utf8')) as Manifest;
  const components = Object.keys(manifest).filter((source) => source.endsWith('.vue'));
  const container = manifest[containerEntry]!;
  return {
    build,
    entry: container.file,
    styles: files.filter((file) => file.endsWith('.css')),
    files,
    bytes: files.filter((file) => /\.(?:js|css)$/u.test(file)).reduce((sum, file) => sum + brotliBytes(join(root, 'dist/client', file)), 0),
    // What the container imports when it is asked for an expose; the bundler may have put more into that chunk than the views.
    views: (container.dynamicImports ?? []).flatMap((key) => withImports(manifest, key)),
    components: Object.fromEntries(components.map((source) => [source, withImports(manifest, source)])),
    pressScripts,
    vue,
  };
}

function brotliBytes(file: string): number {
  return brotliCompressSync(readFileSync(file)).byteLength;
}

/** A chunk and all it imports, in the manifest's order. */
function withImports(manifest: Manifest, key: string, seen = new Set<string>()): string[] {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return [];
  seen.add(key);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((imported) => withImports(manifest, imported, seen))];
}
