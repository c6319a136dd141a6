import js from '@eslint/js'
import ts from 'typescript-eslint'
import vue from 'eslint-plugin-vue'
import { componentParser, program } from './lint-program.js'

const clock = [
  { object: 'Date', property: 'now', message: 'The core has no clock: pass the time in.' },
  { object: 'Math', property: 'random', message: 'The core has no randomness: pass ids in.' },
]

export default ts.config(
  { ignores: ['**/node_modules/**', '**/out/**'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...vue.configs['flat/essential'],
  { files: ['**/*.vue'], languageOptions: { parserOptions: { parser: componentParser } } },
  { files: ['**/*.ts'], languageOptions: { parserOptions: { programs: [program] } } },
  {
    // A promise nobody waits for loses its failure: the person would never read the sentence.
    files: ['**/*.ts', '**/*.vue'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-undef': 'off',
      // Control characters are what importers and printers look for.
      'no-control-regex': 'off',
      eqeqeq: 'error',
      'no-var': 'error',
    },
  },
  {
    files: ['src-core/**', 'templates/**'],
    rules: {
      'no-restricted-properties': ['error', ...clock],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The core has no clock: pass the time in.',
        },
      ],
    },
  },
  {
    // Only the two Electron entries may import the real module: requiring it in plain Node starts a download.
    files: ['**/*.ts', '**/*.vue'],
    ignores: ['src-main/index.ts', 'src-main/preload.ts', 'electron.vite.config.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'electron', message: 'Only src-main/index.ts and src-main/preload.ts.', allowTypeImports: true },
          ],
          patterns: [
            { group: ['lowdb/node'], message: 'Its adapters never fsync and turn a missing file into an empty one.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src-renderer/**'],
    rules: {
      'vue/no-v-html': 'error',
      'vue/multi-word-component-names': 'off',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
    },
  },
)
