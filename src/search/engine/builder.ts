import type { SearchDocument } from '@/domain/record/search-document'
import { createSplitter, type Splitter, type VocabularyWord } from '../german/compounds/splitter'
import { scanForms } from '../german/scan'
import { emptyBits, setBit, type Bits } from './bits'
import { ColumnsBuilder } from './columns'
import { buildDictionary } from './dictionary'
import { encodeDocument, type ByteSink } from './documents'
import { bytes, shorts, words } from './growing'
import { idBytes } from './ids'
import type { PassageLayout } from './layout'
import type { Postings, Segment, Vocabulary } from './segment'
import { LAST_POSITION, PASSAGE_GAP, passageKinds } from './statement'
import { countOf, packStrings, stringAt } from './strings'

const NO_TEXT = 0xffffffff

/** The compound parts that a vocabulary makes known. */
export function splitterOf({ forms, counts, capitals }: Vocabulary): Splitter {
  function* known(): Generator<VocabularyWord> {
    for (let form = 0; form < countOf(forms); form += 1)
      yield {
        form: stringAt(forms, form),
        count: counts[form] ?? 0,
        capitalised: capitals[form] ?? 0,
      }
  }
  return createSplitter(known())
}

/** A copy that does not keep alive the text it was cut from, as slices do in V8. */
const detached = (part: string): string => Buffer.from(part, 'utf16le').toString('utf16le')

/** Makes a segment of statements that are added in their order: see {@link Segment}. */
export class SegmentBuilder {
  private count = 0
  private textBytes = 0
  private readonly ids = bytes()
  private readonly columns = new ColumnsBuilder()
  private readonly hasKind = [bytes(), bytes()] as const
  private readonly formNumbers = new Map<string, number>()
  private readonly formNames: string[] = []
  private readonly spellings: string[] = []
  /** By form: 1 for those of hyphenated words. */
  private readonly joined = bytes()
  private readonly counts: number[] = []
  private readonly capitals: number[] = []
  /** All words of all texts, in order. */
  private readonly tokenForms = words()
  private readonly tokenPositions = shorts()
  /** By text: where its tokens end. */
  private readonly textEnds = words()
  private readonly documentStarts: number[] = [0]

  constructor(private readonly sink: ByteSink) {}

  add(statement: SearchDocument): void {
    for (const byte of idBytes(statement.id)) this.ids.push(byte)
    this.columns.add(statement)
    const [quotes, paraphrases] = passageKinds.map((kind, at) => {
      const layout = this.addText(statement, kind)
      this.textEnds.push(this.tokenForms.length)
      this.hasKind[at as 0 | 1].push(layout.length > 0 ? 1 : 0)
      return layout
    })
    const document = encodeDocument({ statement, layouts: [quotes ?? [], paraphrases ?? []] })
    this.sink.append(document)
    this.documentStarts.push((this.documentStarts.at(-1) ?? 0) + document.length)
    this.count += 1
  }

  private addText(statement: SearchDocument, kind: (typeof passageKinds)[number]) {
    const layouts: PassageLayout[] = []
    let position = 0
    for (const [passage, { kind: ofKind, text }] of statement.passages.entries()) {
      if (ofKind !== kind) continue
      this.textBytes += Buffer.byteLength(text)
      const spans: number[] = []
      const first = position + 1
      const last = scanForms(text, position, (form, at, start, end, capitalised) => {
        const number = this.formNumber(form, text, start, end, capitalised)
        this.tokenForms.push(number)
        this.tokenPositions.push(Math.min(at, LAST_POSITION))
        // A joined form has no span of its own: it reaches over those of its parts.
        if (this.joined.at(number) === 0) spans.push(start, end)
      })
      layouts.push({ passage, first, spans: Uint32Array.from(spans) })
      position = last + PASSAGE_GAP
    }
    return layouts
  }

  private formNumber(
    form: string,
    text: string,
    start: number,
    end: number,
    capitalised: boolean,
  ): number {
    let number = this.formNumbers.get(form)
    if (number === undefined) {
      number = this.formNames.length
      this.formNumbers.set(form, number)
      this.formNames.push(form)
      this.joined.push(form.includes('-') ? 1 : 0)
      this.spellings.push(detached(text.slice(start, end)))
      this.counts.push(1)
      this.capitals.push(capitalised ? 1 : 0)
      return number
    }
    const count = (this.counts[number] ?? 0) + 1
    this.counts[number] = count
    if (capitalised) this.capitals[number] = (this.capitals[number] ?? 0) + 1
    // The first time may have been at the start of a sentence; the later ones tell.
    if (count === 2 || count === 8) this.spellings[number] = detached(text.slice(start, end))
    return number
  }

  /** @param splitter of the vocabulary that the segment adds to; its own if there is none */
  finish(splitter?: Splitter): Segment {
    const order = this.formNames.map((_, form) => form)
    order.sort((a, b) => ((this.formNames[a] ?? '') < (this.formNames[b] ?? '') ? -1 : 1))
    const vocabulary: Vocabulary = {
      forms: packStrings(order.map((form) => this.formNames[form] ?? '')),
      spellings: packStrings(order.map((form) => this.spellings[form] ?? '')),
      counts: Uint32Array.from(order, (form) => this.counts[form] ?? 0),
      capitals: Uint32Array.from(order, (form) => this.capitals[form] ?? 0),
    }
    this.formNumbers.clear()
    return {
      count: this.count,
      ids: this.ids.view().slice(),
      columns: this.columns.finish(),
      has: { quote: this.kindBits(0), paraphrase: this.kindBits(1) },
      vocabulary,
      dictionary: buildDictionary(vocabulary.forms, splitter ?? splitterOf(vocabulary)),
      postings: this.postings(order),
      documents: this.sink.finish(),
      documentStarts: Float64Array.from(this.documentStarts),
      textBytes: this.textBytes,
    }
  }

  private kindBits(kind: 0 | 1): Bits {
    const bits = emptyBits(this.count)
    const has = this.hasKind[kind].view()
    for (let at = 0; at < this.count; at += 1) if (has[at] === 1) setBit(bits, at)
    return bits
  }

  /** Sorts the words by their forms, within a form by text and position: counting, then placing. */
  private postings(order: readonly number[]): Postings {
    const forms = order.length
    const tokenForms = this.tokenForms.view()
    const tokenPositions = this.tokenPositions.view()
    const textEnds = this.textEnds.view()
    const texts = this.postingCounts(order)
    const starts = running(texts)
    const nextPosting = starts.slice(0, forms)
    const nextPosition = running(Uint32Array.from(order, (form) => this.counts[form] ?? 0))
    const rank = new Uint32Array(forms)
    for (const [at, form] of order.entries()) rank[form] = at
    const result: Postings = {
      starts,
      texts: new Uint32Array(starts[forms] ?? 0),
      positionStarts: new Uint32Array((starts[forms] ?? 0) + 1),
      positions: new Uint16Array(tokenForms.length),
    }
    const lastText = new Uint32Array(forms).fill(NO_TEXT)
    let token = 0
    for (let text = 0; text < textEnds.length; text += 1) {
      for (const end = textEnds[text] ?? 0; token < end; token += 1) {
        const form = rank[tokenForms[token] ?? 0] ?? 0
        const place = nextPosition[form] ?? 0
        if (lastText[form] !== text) {
          lastText[form] = text
          const posting = nextPosting[form] ?? 0
          nextPosting[form] = posting + 1
          result.texts[posting] = text
          result.positionStarts[posting] = place
        }
        result.positions[place] = tokenPositions[token] ?? 0
        nextPosition[form] = place + 1
      }
    }
    result.positionStarts[result.texts.length] = tokenForms.length
    return result
  }

  /** In how many texts each form occurs, by its place in `order`. */
  private postingCounts(order: readonly number[]): Uint32Array {
    const tokenForms = this.tokenForms.view()
    const textEnds = this.textEnds.view()
    const counts = new Uint32Array(order.length)
    const lastText = new Uint32Array(order.length).fill(NO_TEXT)
    let token = 0
    for (let text = 0; text < textEnds.length; text += 1) {
      for (const end = textEnds[text] ?? 0; token < end; token += 1) {
        const form = tokenForms[token] ?? 0
        if (lastText[form] === text) continue
        lastText[form] = text
        counts[form] = (counts[form] ?? 0) + 1
      }
    }
    return Uint32Array.from(order, (form) => counts[form] ?? 0)
  }
}

/** Where each of several runs of these lengths begins, and where the last ends. */
function running(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let at = 0; at < lengths.length; at += 1)
    starts[at + 1] = (starts[at] ?? 0) + (lengths[at] ?? 0)
  return starts
}
