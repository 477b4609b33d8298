export * from 'vue/dist/vue.runtime.esm-bundler.js';
