import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { portalFolder } from '@policy/runner';

/**
 * Writes a fontconfig file that knows the Chinese fonts of this workspace and no others: pictures and widths are then the same on every machine.
 *
 * @returns its path, for `FONTCONFIG_FILE`
 */
export function writeFontConfiguration(): string {
  const folder = join(portalFolder, 'fonts');
  const file = join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${fontFolders()
  .map((fonts) => `  <dir>${fonts}</dir>`)
  .join('\n')}
  <cachedir>${folder}</cachedir>
  <match target="pattern">
    <test name="lang" compare="contains"><string>zh-HK</string></test>
    <edit name="family" mode="append" binding="strong"><string>Noto Sans HK</string></edit>
  </match>
  <match target="pattern">
    <edit name="family" mode="append" binding="strong"><string>Noto Sans SC</string></edit>
  </match>
</fontconfig>
`,
  );
  return file;
}

function fontFolders(): string[] {
  const packages = ['@expo-google-fonts/noto-sans-sc', '@expo-google-fonts/noto-sans-hk'];
  return packages.flatMap((name) => {
    const folder = dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)));
    return ['400Regular', '700Bold'].map((weight) => join(folder, weight));
  });
}
