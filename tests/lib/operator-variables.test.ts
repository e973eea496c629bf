import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ENVIRONMENT_NAMES } from '@/lib/env'

const read = (path: string) => readFileSync(path, 'utf8')
const namesIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, name]) => name)

/** Of the programs beside the application, and of the runtime. */
const FOREIGN = ['POSTGRES_PASSWORD', 'REPLICATION_PASSWORD', 'NEXT_TELEMETRY_DISABLED', 'NODE_ENV']

describe('the variables that the operator is told of', () => {
  test('stand in the README, all of them', () => {
    const table = read('README.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
    const told = namesIn(table.join('\n'), /`([A-Z][A-Z_]+)`/g)
    expect(ENVIRONMENT_NAMES.filter((name) => !told.includes(name))).toEqual([])
  })

  test.each<{ file: string; pattern: RegExp }>([
    { file: 'compose.yaml', pattern: /^ {4}([A-Z_]+): /gm },
    { file: '.env.example', pattern: /^([A-Z_]+)=/gm },
    { file: 'Dockerfile', pattern: /\b([A-Z_]+)=/g },
    ...readdirSync('deploy/systemd').map((name) => ({
      file: `systemd/${name}`,
      pattern: /[= ]([A-Z_]+)=/g,
    })),
  ])('in deploy/$file are known', ({ file, pattern }) => {
    const named = namesIn(read(`deploy/${file}`), pattern)
    expect(named).not.toEqual([])
    expect(named.filter((name = '') => ![...ENVIRONMENT_NAMES, ...FOREIGN].includes(name))).toEqual(
      [],
    )
  })
})
