import javascript from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import vue from 'eslint-plugin-vue';
import typescript from 'typescript-eslint';
import { importDirection } from './import-direction.mjs';

export default defineConfig(
  globalIgnores(['**/dist/', '**/paraglide/', '**/.wrangler/', '**/test-results/', '.portal/', '.turbo/']),
  {
    files: ['**/*.{js,mjs,ts,vue}'],
    extends: [
      javascript.configs.recommended,
      typescript.configs.strict,
      typescript.configs.stylistic,
      vue.configs['flat/recommended-error'],
      // Layout is Prettier's.
      { rules: vue.configs['no-layout-rules'].rules },
    ],
    languageOptions: { parserOptions: { parser: typescript.parser } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { portal: { rules: { 'import-direction': importDirection } } },
    rules: {
      'portal/import-direction': 'error',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-irregular-whitespace': ['error', { skipRegExps: true, skipTemplates: true }],
      'object-shorthand': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 20],
      // TypeScript knows the globals of browser, Worker and Node better.
      'no-undef': 'off',
      // `noUncheckedIndexedAccess` makes them necessary; each says that the author knows why.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_$' }],
      'vue/multi-word-component-names': 'off',
      'vue/require-default-prop': 'off',
    },
  },
  {
    files: ['**/*.{test,spec}.ts'],
    // A list of cases may be long and still read from top to bottom.
    rules: { 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['**/*.vue', '**/src/client/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['**/*.vue'],
    rules: {
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/enforce-style-attribute': ['error', { allow: ['scoped'] }],
      'vue/no-v-html': 'error',
      'vue/no-static-inline-styles': 'error',
      'vue/no-unused-refs': 'error',
      'vue/no-useless-v-bind': 'error',
      'vue/define-macros-order': 'error',
      // Styles count too.
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
    },
  },
);
