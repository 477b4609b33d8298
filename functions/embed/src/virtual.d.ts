declare module 'virtual:embed-scripts' {
  /** The script that hosts load, minified. */
  export const loader: string;
  /** The script of a page in a frame, minified. */
  export const frameScript: string;
}

declare module '*.wasm' {
  const module: WebAssembly.Module;
  export default module;
}

// Longer than Vite's own `*.ttf`, which is an address: here it is the file itself.
declare module '../fonts/*.ttf' {
  const font: ArrayBuffer;
  export default font;
}

declare module 'subset-font' {
  export default function subsetFont(font: Buffer, characters: string, options: { targetFormat: 'truetype' }): Promise<Buffer>;
}
