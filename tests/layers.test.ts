import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, test } from 'vitest'

// Without type information, so that a file need not exist.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] })

/** Messages about a file of that content at that place, which need not exist. */
async function rulesBrokenBy(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath })
  expect(result?.messages.filter((message) => message.fatal)).toEqual([])
  return result?.messages.map((message) => message.ruleId ?? message.message) ?? []
}

const LAYER_RULE = 'boundaries/dependencies'
const importOf = (source: string) => `import * as it from '${source}'\n\nexport default it\n`

describe('the linter', () => {
  test.each([
    ['src/lib/project-root.ts', '@/domain/vocabulary'],
    ['src/domain/vocabulary.ts', '@/db/client'],
    ['src/domain/vocabulary.ts', '../db/client'],
    ['src/db/client.ts', '@/usecases/check-readiness'],
    ['src/db/client.ts', '@/search/service'],
    ['src/usecases/check-readiness.ts', '@/server/main'],
    ['src/server/main.ts', '@/db/client'],
    ['src/app/layout.tsx', '@/db/client'],
    ['src/app/layout.tsx', '@/search/service'],
  ])('refuses that %s imports %s', async (file, source) => {
    expect(await rulesBrokenBy(file, importOf(source))).toContain(LAYER_RULE)
  })

  test.each([
    ['src/domain/vocabulary.ts', '@/lib/env'],
    ['src/usecases/check-readiness.ts', '@/db/readiness'],
    ['src/usecases/load-first-session.ts', '@seed/index'],
    ['src/server/main.ts', '@/usecases/check-readiness'],
    ['src/app/layout.tsx', '@/domain/vocabulary'],
  ])('allows that %s imports %s', async (file, source) => {
    expect(await rulesBrokenBy(file, importOf(source))).not.toContain(LAYER_RULE)
  })

  test('keeps Prisma and the driver inside src/db', async () => {
    for (const source of ['pg', '@prisma/client', '@/db/generated/client']) {
      const broken = await rulesBrokenBy('src/usecases/check-readiness.ts', importOf(source))
      expect(broken).toContain('no-restricted-imports')
      expect(await rulesBrokenBy('src/db/client.ts', importOf(source))).not.toContain(
        'no-restricted-imports',
      )
    }
  })

  test("keeps 'use server' to the actions beside the forms", async () => {
    const text = "'use server'\n\nexport async function act(): Promise<void> {}\n"
    expect(await rulesBrokenBy('src/usecases/check-readiness.ts', text)).toContain(
      'no-restricted-syntax',
    )
    expect(await rulesBrokenBy('src/app/actions.ts', text)).not.toContain('no-restricted-syntax')
  })

  test('knows a layer for every file of src', async () => {
    expect(await rulesBrokenBy('src/stray.ts', 'export default 1\n')).toContain(
      'boundaries/no-unknown-files',
    )
  })
})
