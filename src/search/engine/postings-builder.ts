import { emptyBits, setBit } from './bits'
import { words } from './growing'
import type { Postings, Vocabulary } from './segment'
import { startsIn } from './starts'
import { LAST_POSITION } from './statement'

const NO_TEXT = 0xffffffff
const BLOCK = 1 << 16

/** The words of some texts, in order. */
interface Block {
  readonly forms: Uint32Array
  readonly positions: Uint16Array
}

const newBlock = (): Block => ({
  forms: new Uint32Array(BLOCK),
  positions: new Uint16Array(BLOCK),
})

/** Takes the words of texts in order, and sorts them by their forms. */
export class PostingsBuilder {
  private readonly blocks: Block[] = []
  /** The last of the blocks, and how many words are in it. */
  private block = newBlock()
  private used = BLOCK
  /** By text: where its words end. */
  private readonly textEnds = words()

  add(form: number, position: number): void {
    if (this.used === BLOCK) {
      this.block = newBlock()
      this.blocks.push(this.block)
      this.used = 0
    }
    this.block.forms[this.used] = form
    this.block.positions[this.used] = position < LAST_POSITION ? position : LAST_POSITION
    this.used += 1
  }

  endText(): void {
    this.textEnds.push((this.blocks.length - 1) * BLOCK + this.used)
  }

  /**
   * Within a form by text and position: counting, then placing.
   *
   * @param order the numbers of the forms in the order of the vocabulary
   */
  finish(order: Uint32Array, { counts }: Vocabulary): Postings {
    const rank = new Uint32Array(order.length)
    for (const [at, form] of order.entries()) rank[form] = at
    const textCounts = new Uint32Array(order.length)
    const last = new Uint32Array(order.length).fill(NO_TEXT)
    this.forEach((form, _position, text) => {
      if (last[form] === text) return
      last[form] = text
      textCounts[form] = (textCounts[form] ?? 0) + 1
    })
    const starts = running(order.map((form) => textCounts[form] ?? 0))
    const nextPosting = starts.slice(0, order.length)
    const nextPosition = running(counts)
    const texts = new Uint32Array(starts[order.length] ?? 0)
    const positions = new Uint16Array(nextPosition[order.length] ?? 0)
    const positionStarts = emptyBits(positions.length + 1)
    last.fill(NO_TEXT)
    this.forEach((number, position, text) => {
      const form = rank[number] ?? 0
      const place = nextPosition[form] ?? 0
      nextPosition[form] = place + 1
      positions[place] = position
      if (last[form] === text) return
      last[form] = text
      const posting = nextPosting[form] ?? 0
      nextPosting[form] = posting + 1
      texts[posting] = text
      setBit(positionStarts, place)
    })
    setBit(positionStarts, positions.length)
    return { starts, texts, positionStarts: startsIn(positionStarts), positions }
  }

  private forEach(visit: (form: number, position: number, text: number) => void): void {
    const ends = this.textEnds.view()
    let text = 0
    for (const [number, { forms, positions }] of this.blocks.entries()) {
      const before = number * BLOCK
      const length = number === this.blocks.length - 1 ? this.used : BLOCK
      for (let at = 0; at < length; at += 1) {
        while ((ends[text] ?? 0) <= before + at) text += 1
        visit(forms[at] ?? 0, positions[at] ?? 0, text)
      }
    }
  }
}

/** Where each of several runs of these lengths begins, and where the last ends. */
function running(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let at = 0; at < lengths.length; at += 1)
    starts[at + 1] = (starts[at] ?? 0) + (lengths[at] ?? 0)
  return starts
}
