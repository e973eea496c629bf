import type { FormNumbers } from '../german/scan'
import { bytes, words } from './growing'
import type { Vocabulary } from './segment'
import { packStrings } from './strings'

/** A copy that does not keep alive the text it was cut from, as slices do in V8. */
const detached = (part: string): string => Buffer.from(part, 'utf16le').toString('utf16le')

/** Numbers the forms of a corpus as they occur, and counts them. */
export class VocabularyBuilder implements FormNumbers {
  private readonly numbers = new Map<string, number>()
  private readonly names: string[] = []
  private readonly spellings: string[] = []
  private readonly counts = words()
  private readonly capitals = words()
  /** By form: 1 for those of hyphenated and suspended words. */
  private readonly joined = bytes()

  numberOf(form: string): number {
    const known = this.numbers.get(form)
    if (known !== undefined) return known
    const number = this.names.length
    this.numbers.set(form, number)
    this.names.push(form)
    this.spellings.push('')
    this.counts.push(0)
    this.capitals.push(0)
    this.joined.push(/[-~]/u.test(form) ? 1 : 0)
    return number
  }

  nameOf(form: number): string {
    return this.names[form] ?? ''
  }

  isJoined(form: number): boolean {
    return this.joined.at(form) === 1
  }

  /** A form occurs in a text from `start` to `end`. */
  count(form: number, text: string, start: number, end: number, capitalised: boolean): void {
    const count = this.counts.at(form) + 1
    this.counts.set(form, count)
    if (capitalised) this.capitals.set(form, this.capitals.at(form) + 1)
    // The first time may have been at the start of a sentence; the later ones tell.
    if (count === 1 || count === 2 || count === 8)
      this.spellings[form] = detached(text.slice(start, end))
  }

  /** `order`: the numbers of the forms in the order of the vocabulary. */
  finish(): { vocabulary: Vocabulary; order: Uint32Array } {
    const { names, spellings, counts, capitals } = this
    const order = Uint32Array.from(names, (_, form) => form)
    order.sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1))
    const inOrder = (values: readonly string[]) =>
      packStrings(Array.from(order, (form) => values[form] ?? ''))
    this.numbers.clear()
    return {
      order,
      vocabulary: {
        forms: inOrder(names),
        spellings: inOrder(spellings),
        counts: order.map((form) => counts.at(form)),
        capitals: order.map((form) => capitals.at(form)),
      },
    }
  }
}
