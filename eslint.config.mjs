import boundaries from 'eslint-plugin-boundaries'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Every layer, where it lives, and which other layers it may import. */
const LAYERS = {
  lib: { folder: 'src/lib', imports: [] },
  domain: { folder: 'src/domain', imports: ['lib'] },
  components: { folder: 'src/components', imports: ['domain', 'lib'] },
  intake: { folder: 'src/intake', imports: ['domain', 'lib'] },
  publish: { folder: 'src/publish', imports: ['domain', 'lib'] },
  db: { folder: 'src/db', imports: ['domain', 'lib'] },
  search: { folder: 'src/search', imports: ['db', 'domain', 'lib'] },
  usecases: {
    folder: 'src/usecases',
    imports: ['db', 'search', 'intake', 'publish', 'domain', 'lib', 'seed'],
  },
  app: { folder: 'src/app', imports: ['usecases', 'components', 'domain', 'lib'] },
  server: { folder: 'src/server', imports: ['usecases', 'lib'] },
  // The first session is content, written in the words of the domain.
  seed: { folder: 'prisma/seed', imports: ['domain', 'usecases', 'lib'] },
}

const SOURCES = Object.values(LAYERS).map(({ folder }) => `${folder}/**/*.{ts,tsx}`)

const layerPolicies = Object.entries(LAYERS).map(([layer, { imports }]) => ({
  from: { element: { type: layer } },
  allow: { to: { element: { types: { anyOf: [layer, ...imports] } } } },
}))

const ONLY_IN_DB = {
  group: ['@prisma/*', 'pg', '@/db/generated/*', '**/generated/*'],
  message: 'Only src/db knows Prisma and the database driver.',
}

export default defineConfig(
  globalIgnores([
    '.next/',
    'dist/',
    'data/',
    'src/db/generated/',
    'tests/.output/',
    'next-env.d.ts',
  ]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Next calls these conventions with promises, and a `void` in front says that it is meant.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    rules: {
      'no-empty': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['scripts/**/*.mjs'], rules: { 'no-console': 'off' } },
  { files: ['src/{app,components}/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
  {
    files: SOURCES,
    plugins: { boundaries },
    settings: {
      'boundaries/elements': Object.entries(LAYERS).map(([type, { folder }]) => ({
        type,
        pattern: folder,
      })),
      'import/resolver': { typescript: { project: './tsconfig.json' } },
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', policies: layerPolicies }],
      'no-restricted-imports': ['error', { patterns: [ONLY_IN_DB] }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "ExpressionStatement > Literal[value='use server']",
          message: "'use server' stands only in app/**/actions.ts.",
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    rules: { 'boundaries/no-unknown-files': 'error' },
    settings: {
      'boundaries/elements': Object.entries(LAYERS).map(([type, { folder }]) => ({
        type,
        pattern: folder,
      })),
    },
  },
  { files: ['src/db/**/*.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['src/app/**/actions.ts'], rules: { 'no-restricted-syntax': 'off' } },
)
