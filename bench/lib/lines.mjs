import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

/**
 * The objects of a file of JSON lines.
 *
 * @param {string} file
 */
export async function* readJsonLines(file) {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })
  for await (const line of lines) if (line.trim()) yield JSON.parse(line)
}
