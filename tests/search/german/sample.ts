import { existsSync, readFileSync } from 'node:fs'

/**
 * The texts of the real speeches in the file that SPEECHES_SAMPLE names (one `{ "text": … }` a line),
 * or null without it: they are too many, and not ours, to be part of the project.
 */
export function readSpeechesSample(): string[] | null {
  const file = process.env.SPEECHES_SAMPLE
  if (file === undefined || !existsSync(file)) return null
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => textOf(JSON.parse(line)))
}

function textOf(record: unknown): string {
  if (typeof record === 'object' && record !== null && 'text' in record) {
    if (typeof record.text === 'string') return record.text
  }
  throw new TypeError('A speech without text.')
}
