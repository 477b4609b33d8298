import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Manifest } from 'vite';
import type { ClientBuild } from '../server/client-build.ts';
import { builtAgainstVue } from './container.ts';
import type { PublishedBuild } from './publish-build.ts';
import { containerEntry, viewsEntry } from './virtual-entries.ts';

/**
 * Says what a module's Worker must know of its client build: entry, styles, and which chunks each component needs.
 *
 * @param root the module's folder, with Vite's manifest in `dist/client/.vite`
 */
export function describeClientBuild(
  root: string,
  { build, files }: PublishedBuild,
  pressScripts: ClientBuild['pressScripts'],
): ClientBuild {
  const manifest = JSON.parse(readFileSync(join(root, 'dist/client/.vite/manifest.json'), 'utf8')) as Manifest;
  const components = Object.keys(manifest).filter((source) => source.endsWith('.vue'));
  return {
    build,
    entry: manifest[containerEntry]!.file,
    styles: files.filter((file) => file.endsWith('.css')),
    files,
    bytes: files.filter((file) => /\.(?:js|css)$/u.test(file)).reduce((sum, file) => sum + brotliBytes(join(root, 'dist/client', file)), 0),
    views: withImports(manifest, viewsEntry),
    components: Object.fromEntries(components.map((source) => [source, withImports(manifest, source)])),
    pressScripts,
    vue: `^${builtAgainstVue}`,
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
