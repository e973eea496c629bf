import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export const USAGE = `Usage: npm run bench -- [options]

Measures this application and the references beside it, prints tables and writes them to
bench/results/DATE-COMMIT.md.

  --only NAMES        comma-separated: clone, pages, memory, lighthouse, growth, live, search, quality,
                      data (all)
  --statements SIZES  comma-separated sizes of the record (10000,100000)
  --data FILE.jsonl   real speeches, one JSON object with "text" a line, perhaps with "speaker",
                      "party" and "date"; repeated with changes where they are too few.
                      Without it SPEECHES_SAMPLE may name the file; else the texts are generated
  --keep FOLDER       generated records are kept in it and taken from it the next time
  --seconds N         how long each load of eight clients lasts (10)
  --rounds N          counted rounds of 240 queries each with one client (4)
  --help              shows this
`

/** What was asked for cannot be understood. */
export class UsageError extends Error {
  name = 'UsageError'
}

/**
 * @param {string[]} args
 * @param {string[]} benches names of those there are
 */
export function readOptions(args, benches) {
  const { values } = parse(args)
  const only = values.only?.split(',') ?? benches
  const unknown = only.filter((name) => !benches.includes(name))
  if (unknown.length > 0) throw new UsageError(`There is no bench ${unknown.join(', ')}.`)
  const data = values.data ?? process.env.SPEECHES_SAMPLE ?? null
  if (data !== null && !existsSync(data)) throw new UsageError(`${data} is missing.`)
  return {
    help: values.help,
    only,
    statements: values.statements.split(',').map((size) => wholeNumber('--statements', size)),
    seconds: wholeNumber('--seconds', values.seconds),
    rounds: wholeNumber('--rounds', values.rounds),
    data,
    keep: values.keep === undefined ? null : resolve(values.keep),
  }
}

function parse(args) {
  try {
    return parseArgs({
      args,
      options: {
        only: { type: 'string' },
        statements: { type: 'string', default: '10000,100000' },
        data: { type: 'string' },
        keep: { type: 'string' },
        seconds: { type: 'string', default: '10' },
        rounds: { type: 'string', default: '4' },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    })
  } catch (error) {
    throw new UsageError(error.message)
  }
}

function wholeNumber(name, text) {
  const number = Number(text)
  if (!Number.isSafeInteger(number) || number < 1) throw new UsageError(`${name}: not ${text}`)
  return number
}
