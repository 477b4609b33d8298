declare module 'virtual:shell-build' {
  const build: {
    build: string;
    vue: string;
    boot: { source: string; hash: string };
    pressScripts: Record<string, string>;
    styles: import('./styles/parse-stylesheet.ts').StyleNode[] | null;
  };
  export default build;
}

/** Vue as its own bundlers get it: `vue` itself is the page’s import map here. */
declare module 'vue/dist/vue.runtime.esm-bundler.js' {
  export * from 'vue';
}
