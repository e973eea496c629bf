import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

const alias = {
  // Next guards server modules with this package; outside of its bundler it has nothing to guard.
  'server-only': path('./node_modules/server-only/empty.js'),
  '@tests': path('./tests'),
  '@seed': path('./prisma/seed'),
  '@': path('./src'),
}

/** Tests of what computes without a database, whose modules keep nothing that one file could leave to the next. */
const UNIT = [
  'tests/{components,domain,intake,lib,publish,seed}/**/*.test.{ts,tsx}',
  'tests/search/{engine,families,german,names,query}/**/*.test.ts',
  'tests/server/response-cache/{encodings,kept-answer,light-page,store}.test.ts',
  'tests/server/quick-server/**/*.test.ts',
]

/** Browser tests that leave the record as it is, so that they may run side by side on one site. */
const READING = ['citizen', 'every-page', 'journalist', 'platform', 'sharing', 'start'].map(
  (name) => `tests/e2e/${name}.test.ts`,
)

const browser = {
  globalSetup: ['tests/e2e/server.setup.ts'],
  testTimeout: 180_000,
  hookTimeout: 180_000,
  // What is waited for comes when it comes: how fast is measured elsewhere.
  expect: { poll: { timeout: 20_000 } },
}

export default defineConfig({
  test: {
    // One less than there are processors, as it would be else, would leave half of two idle.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: UNIT,
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'database',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: [...UNIT, 'tests/e2e/**'],
          globalSetup: ['tests/database.setup.ts'],
          // Browsers run beside, on machines of any speed.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: { ...browser, name: 'browser, reading', include: READING },
      },
      {
        resolve: { alias },
        test: {
          ...browser,
          name: 'browser, writing',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: READING,
          fileParallelism: false,
        },
      },
    ],
  },
})
