import { fold } from './fold'
import { RunTable } from './run-table'
import { RunScanner } from './runs'
import { isHyphen, partsOfRun } from './tokens'

/**
 * Receives each form of a text in reading order. `form` is folded; the joined form of a token of
 * several parts is their forms joined by `-` (`corona-hilfen`, `10-km`), at the position of its first
 * part and before it. `start` and `end` are UTF-16 code units. `capitalised`: written with a capital
 * where no sentence begins, which in German tells nouns and names from other words.
 */
export type FormReceiver<Form> = (
  form: Form,
  position: number,
  start: number,
  end: number,
  capitalised: boolean,
) => void

/** Numbers forms, the same form always alike. */
export interface FormNumbers {
  numberOf(form: string): number
  nameOf(form: number): string
}

/** A part of a token: the number of its form, and its code units. */
interface Part {
  readonly form: number
  readonly start: number
  readonly end: number
  readonly capital: boolean
}

const CAPITAL = /^[^\p{L}]*\p{Lu}/u

const OPENS_SENTENCE = new Uint8Array(0x10000)
for (const sign of '.!?:…\n\r"„“»«') OPENS_SENTENCE[sign.charCodeAt(0)] = 1

/** Whether a sentence may begin after the code units in between: . ! ? : … a quotation, a new line. */
function opensSentence(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (OPENS_SENTENCE[units[at] ?? 0] === 1) return true
  return false
}

/**
 * Reads the forms of texts, at some millions of words a second: what `tokenise` and `formsOfToken`
 * find, without the objects. Each distinct run is analysed once.
 */
export class FormScanner {
  readonly #scanner = new RunScanner()
  /** Of a run that is one form: twice its number, and one more with a capital. Else -2 and less. */
  readonly #runs = new RunTable()
  /** The parts of run -2, -3 … relative to its start. */
  #composed: (readonly Part[])[] = []

  constructor(private readonly forms: FormNumbers) {}

  /**
   * The first position is `before` + 1.
   *
   * @returns the last position used, `before` if the text has no word
   */
  scan(text: string, before: number, receive: FormReceiver<number>): number {
    const scanner = this.#scanner
    scanner.read(text)
    const { units } = scanner
    let position = before
    let last = 0
    let more = scanner.next()
    while (more) {
      const { start } = scanner
      let { end } = scanner
      const run = this.#runFound(text)
      let joinable = isHyphen(units[end]) && !scanner.isSign
      more = scanner.next()
      joinable = joinable && more && scanner.start === end + 1 && !scanner.isSign
      if (run >= 0 && !joinable) {
        position += 1
        // Only a capital can tell anything, and most words have none.
        const isCapitalised = (run & 1) === 1 && last > 0 && !opensSentence(units, last, start)
        receive(run >>> 1, position, start, end, isCapitalised)
      } else {
        const parts = this.#partsOf(run, start, end)
        while (joinable) {
          end = scanner.end
          parts.push(...this.#partsOf(this.#runFound(text), scanner.start, end))
          more = scanner.next()
          joinable = more && isHyphen(units[end]) && scanner.start === end + 1 && !scanner.isSign
        }
        const opens = last === 0 || opensSentence(units, last, start)
        this.#receiveToken(parts, { start, end, opens, before: position }, receive)
        position += parts.length
      }
      last = end
    }
    return position
  }

  /** What is known of the run that the scanner found last. */
  #runFound(text: string): number {
    const { units, start, end, hash } = this.#scanner
    const known = this.#runs.get(units, start, end, hash)
    if (known !== -1) return known
    if (this.#runs.isFull) {
      this.#runs.clear()
      this.#composed = []
    }
    const run = this.#analyse(text.slice(start, end))
    this.#runs.set(units, start, end, hash, run)
    return run
  }

  #analyse(run: string): number {
    const parts = partsOfRun({ text: run, start: 0, end: run.length }).flatMap((part): Part[] => {
      const { text, start, end } = part
      const form = fold(text)
      if (form === '') return []
      return [{ form: this.forms.numberOf(form), start, end, capital: CAPITAL.test(text) }]
    })
    const [first] = parts
    if (first?.start === 0 && first.end === run.length)
      return first.form * 2 + Number(first.capital)
    return -1 - this.#composed.push(parts)
  }

  #partsOf(run: number, start: number, end: number): Part[] {
    if (run >= 0) return [{ form: run >>> 1, start, end, capital: (run & 1) === 1 }]
    const parts = this.#composed[-2 - run] ?? []
    return parts.map((part) => ({ ...part, start: start + part.start, end: start + part.end }))
  }

  #receiveToken(
    parts: readonly Part[],
    token: { start: number; end: number; opens: boolean; before: number },
    receive: FormReceiver<number>,
  ): void {
    const { start, end, before } = token
    const isCapitalised = parts[0]?.capital === true && !token.opens
    const joined = parts.map(({ form }) => this.forms.nameOf(form)).join('-')
    // 2020-2021 is a span of years, not a word.
    if (parts.length > 1 && /\p{L}/u.test(joined))
      receive(this.forms.numberOf(joined), before + 1, start, end, isCapitalised)
    for (const [at, part] of parts.entries()) {
      const capitalised = at === 0 ? isCapitalised : part.capital
      receive(part.form, before + 1 + at, part.start, part.end, capitalised)
    }
  }
}

/** The forms of a single text by name, as `FormScanner.scan` receives them by number. */
export function scanForms(text: string, before: number, receive: FormReceiver<string>): number {
  const names: string[] = []
  const scanner = new FormScanner({
    numberOf: (form) => names.push(form) - 1,
    nameOf: (form) => names[form] ?? '',
  })
  return scanner.scan(text, before, (form, ...rest) => receive(names[form] ?? '', ...rest))
}
