import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { portalFolder } from '@policy/runner';

const chromiumPackage = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');

/** A browser that can be started. */
export interface UnpackedChromium {
  executable: string;
  /** Environment variables it needs. */
  env: Record<string, string>;
}

/**
 * Unpacks the Chromium that comes as an npm package, once per version, so that tests need neither apt nor a download.
 *
 * @param within the folder that keeps it
 * @returns the browser, with the system libraries from the package where the machine has none
 */
export async function unpackChromium(within = portalFolder): Promise<UnpackedChromium> {
  const { version } = JSON.parse(readFileSync(join(chromiumPackage, 'package.json'), 'utf8')) as { version: string };
  const folder = join(within, `chromium-${version}`);
  if (!existsSync(folder)) await unpackTo(folder);
  const libraries = join(folder, 'al2023/lib');
  return { executable: join(folder, 'chromium'), env: existsSync(libraries) ? { LD_LIBRARY_PATH: libraries } : {} };
}

async function unpackTo(folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  // The package unpacks to wherever the system keeps temporary files; it must be told before it is asked.
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = unfinished;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    const executable = await chromium.executablePath();
    if (spawnSync(executable, ['--version']).status !== 0) await inflate(join(chromiumPackage, 'bin/al2023.tar.br'));
    putInPlace(unfinished, folder);
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Several tasks may unpack at the same moment: whoever comes second uses what the first has put there. */
function putInPlace(unfinished: string, folder: string): void {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(join(folder, 'chromium'))) throw error;
  }
}
