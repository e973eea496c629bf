import { fold } from './fold'
import { RunMemory } from './run-memory'
import { RunScanner } from './runs'
import { isHyphenAt, partsOfRun } from './tokens'

/**
 * Receives each form of a text in reading order. `form` is folded; the joined form of a token of
 * several parts is their forms joined by `-` (`corona-hilfen`, `10-km`), at the position of its first
 * part and before it. `start` and `end` are UTF-16 code units. `capitalised`: written with a capital
 * where no sentence begins, which in German tells nouns and names from other words.
 */
export type FormReceiver = (
  form: string,
  position: number,
  start: number,
  end: number,
  capitalised: boolean,
) => void

/** A part of a run: its folded form, and its code units relative to the run's. */
interface RunPart {
  readonly form: string
  readonly start: number
  readonly end: number
  readonly capital: boolean
}

const CAPITAL = /^[^\p{L}]*\p{Lu}/u

function analyseRun(run: string): RunPart[] {
  return partsOfRun({ text: run, start: 0, end: run.length })
    .map(({ text, start, end }) => ({
      form: fold(text),
      start,
      end,
      capital: CAPITAL.test(text),
    }))
    .filter(({ form }) => form !== '')
}

const remembered = new RunMemory<readonly RunPart[]>(analyseRun)

/** Whether a sentence may begin after the code units in between: . ! ? : … a quotation, a new line. */
function opensSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && '.!?:…\n\r"„“»«'.includes(text.charAt(at))) return true
  }
  return false
}

interface WrittenRun {
  readonly start: number
  readonly parts: readonly RunPart[]
}

/**
 * Reads the forms of a text, at some millions of words a second: what `tokenise` and `formsOfToken`
 * find, without the objects. The first position is `before` + 1.
 *
 * @returns the last position used, `before` if the text has no word
 */
export function scanForms(text: string, before: number, receive: FormReceiver): number {
  const scanner = new RunScanner(text)
  let position = before
  let last = 0
  let more = scanner.next()
  while (more) {
    const { start } = scanner
    let { end } = scanner
    const parts = remembered.of(text, start, end)
    let joinable = isHyphenAt(text, end) && !scanner.isSign
    more = scanner.next()
    joinable = joinable && more && scanner.start === end + 1 && !scanner.isSign
    const [first] = parts
    // Only a capital can tell anything, and most words have none.
    const isCapitalised =
      first !== undefined && first.capital && last > 0 && !opensSentence(text, last, start)
    if (first !== undefined && parts.length === 1 && !joinable) {
      position += 1
      receive(first.form, position, start, end, isCapitalised)
    } else {
      const runs: WrittenRun[] = [{ start, parts }]
      while (joinable) {
        end = scanner.end
        runs.push({ start: scanner.start, parts: remembered.of(text, scanner.start, end) })
        more = scanner.next()
        joinable = more && isHyphenAt(text, end) && scanner.start === end + 1 && !scanner.isSign
      }
      position = receiveToken({ runs, start, end, isCapitalised }, position, receive)
    }
    last = end
  }
  return position
}

function receiveToken(
  token: { runs: readonly WrittenRun[]; start: number; end: number; isCapitalised: boolean },
  before: number,
  receive: FormReceiver,
): number {
  const parts = token.runs.flatMap((run) =>
    run.parts.map((part) => ({
      ...part,
      start: run.start + part.start,
      end: run.start + part.end,
    })),
  )
  const joined = parts.map(({ form }) => form).join('-')
  // 2020-2021 is a span of years, not a word.
  if (parts.length > 1 && /\p{L}/u.test(joined))
    receive(joined, before + 1, token.start, token.end, token.isCapitalised)
  parts.forEach(({ form, start, end, capital }, at) => {
    receive(form, before + 1 + at, start, end, at === 0 ? token.isCapitalised : capital)
  })
  return before + parts.length
}
