import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { root } from '../../scripts/lib/root.mjs'

/** A line on the terminal that is no part of the report. */
export const progress = (text) => process.stderr.write(`· ${text}\n`)

/** A file's name tells what was measured; where it lay on somebody's machine does not. */
const withoutFolder = (word) => word.replace(/[^=]*[\\/]/u, '')

/**
 * What a run finds out, printed as it comes and kept for the file.
 *
 * @param {ReturnType<typeof import('./machine.mjs').describeMachine>} machine
 */
export function createReport(machine) {
  const parts = []
  const add = (text) => {
    parts.push(text)
    process.stdout.write(`${text}\n\n`)
  }
  add(`# Benchmark of ${machine.date.slice(0, 10)}, commit ${machine.commit}`)
  add(
    [
      `- machine: ${machine.machine}`,
      `- system: ${machine.system}`,
      `- measured: ${machine.date}`,
      `- command: \`${['npm run bench --', ...process.argv.slice(2).map(withoutFolder)].join(' ')}\``,
    ].join('\n'),
  )
  const save = async () => {
    const folder = join(root, 'bench', 'results')
    await mkdir(folder, { recursive: true })
    const file = join(folder, `${machine.date.slice(0, 10)}-${machine.commit}.md`)
    const style = await resolveConfig(file)
    await writeFile(file, await format(parts.join('\n\n'), { ...style, parser: 'markdown' }))
    return file
  }
  return { add, save }
}
