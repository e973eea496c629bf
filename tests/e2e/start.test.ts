import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'

const { baseUrl, dataDir } = inject('site')

let emptyDir: string

beforeEach(async () => {
  emptyDir = await mkdtemp(join(tmpdir(), 'wortlaut-second-'))
  await chmod(emptyDir, 0o755)
})

afterEach(() => rm(emptyDir, { recursive: true, force: true }))

/** Starts another server and waits for its end. */
async function startAnother(variables: Record<string, string>) {
  const env = { PATH: process.env['PATH'], NODE_ENV: 'production' as const, ...variables }
  const server = spawn(process.execPath, ['dist/server.mjs'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  server.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const [code] = (await once(server, 'close')) as [number | null]
  return { code, lines: said.join('').trim().split('\n') }
}

test('the server loads the sign-in library when it is asked for', async () => {
  const program = await readFile('dist/server.mjs', 'utf8')
  expect(program).not.toMatch(/^import .*from "@?better-auth/m)
  expect(program).toContain('import("better-auth")')
})

describe('starting a second time', () => {
  test('on the same data folder ends with one line that says who has it', async () => {
    const { code, lines } = await startAnother({ DATA_DIR: dataDir, PORT: '0' })
    expect(code).toBe(1)
    expect(lines).toEqual([
      expect.stringMatching(/läuft mit diesem Datenordner schon.*Prozess \d+/),
    ])
    expect((await fetch(`${baseUrl}/readyz`)).status).toBe(200)
  })

  test('on a taken port ends with one line that names it', async () => {
    const { port } = new URL(baseUrl)
    const { code, lines } = await startAnother({ DATA_DIR: emptyDir, PORT: port })
    expect(code).toBe(1)
    expect(lines.filter((line) => line.startsWith('✗'))).toEqual([
      expect.stringContaining(`Port ${port} auf 127.0.0.1 ist belegt`),
    ])
  })

  test('with a fault in the environment ends with one line per fault', async () => {
    const { code, lines } = await startAnother({ PORT: 'x', DATABASE_URL: 'mysql://localhost/x' })
    expect(code).toBe(1)
    expect(lines).toEqual([
      expect.stringContaining('PORT'),
      expect.stringContaining('DATABASE_URL'),
    ])
  })
})
