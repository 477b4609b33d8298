// Makes the fonts of PNG pictures anew from the whole ones: npm run fonts -w functions/embed
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { usedCharacters } from './used-characters.ts';

const fonts = {
  'noto-sans-sc.ttf': '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'noto-sans-hk.ttf': '@expo-google-fonts/noto-sans-hk/400Regular/NotoSansHK_400Regular.ttf',
};

const characters = usedCharacters();
for (const [file, source] of Object.entries(fonts)) {
  const whole = readFileSync(fileURLToPath(import.meta.resolve(source)));
  const subset = await subsetFont(whole, characters, { targetFormat: 'truetype' });
  writeFileSync(join(import.meta.dirname, file), subset);
  console.log(`${file}: ${[...characters].length} characters, ${Math.round(subset.length / 1024)} kB`);
}
