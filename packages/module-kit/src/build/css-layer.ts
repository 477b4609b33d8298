import type { Plugin } from 'vite';

/** Puts all styles of a client build into one cascade layer, so that a module can never override the portal's frame by accident. */
export function cssLayer(layer: string): Plugin {
  return {
    name: 'portal:css-layer',
    enforce: 'post',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
        const css = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
        file.source = `@layer ${layer}{${css}}`;
      }
    },
  };
}
