import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@policy/runner';
import { format } from 'prettier';
import type { PortalSurface, Surface } from './surface.ts';

/** The report that a module's folder holds; null if it has none yet. */
export function readSurface(folder: string): Surface | null {
  const file = surfaceFile(folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Surface) : null;
}

export async function writeSurface(folder: string, surface: Surface): Promise<void> {
  writeFileSync(surfaceFile(folder), await format(JSON.stringify(surface), { parser: 'json', printWidth: 140 }));
}

/**
 * The routes of all other apps by their reports, without base and locale: `/talent/projects`, `/plan/:clause`.
 *
 * @param module the one that is not asked for
 */
export function routesOfOthers(module: string): string[] {
  const apps = join(root, 'apps');
  const others = readdirSync(apps).filter((app) => app !== module);
  return others.flatMap((app) => {
    const file = surfaceFile(join(apps, app));
    if (!existsSync(file)) return [];
    const surface = JSON.parse(readFileSync(file, 'utf8')) as Surface | PortalSurface;
    if ('module' in surface) return Object.keys(surface.routes).map((route) => `/${surface.module}${route}`);
    return surface.routes;
  });
}

function surfaceFile(folder: string): string {
  return join(folder, 'surface.json');
}
