import display from '../styles/display.css?raw';
import tokens from '../styles/tokens.css?raw';

/** A colour in each theme, as `#rrggbb`. */
export interface ColourToken {
  /** With its `--colour-`. */
  name: string;
  light: string;
  dark: string;
  contrast: string;
}

/** The tokens as the stylesheets have them: what is not written there is not shown. */
export function readTokens(): { colours: ColourToken[]; sizes: { name: string; value: string }[] } {
  const inContrast = new Map(declarationsOf(/\[data-theme='contrast'\][^{]*\{([^}]*)\}/u.exec(display)?.[1] ?? ''));
  const all = declarationsOf(/:root[^{]*\{([^}]*)\}/u.exec(tokens)?.[1] ?? '');
  const colours = all.flatMap(([name, value]) => {
    const [, light, dark] = /^light-dark\((#\w{6}), (#\w{6})\)$/u.exec(value) ?? [];
    return light && dark ? [{ name, light, dark, contrast: inContrast.get(name) ?? light }] : [];
  });
  return { colours, sizes: all.flatMap(([name, value]) => (name.startsWith('--colour-') ? [] : [{ name, value }])) };
}

function declarationsOf(block: string): [name: string, value: string][] {
  return [...block.matchAll(/(--[\w-]+):\s*([^;]+);/gu)].map((match) => [match[1]!, match[2]!.replaceAll(/\s+/gu, ' ')]);
}
