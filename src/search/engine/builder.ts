import type { SearchDocument } from '@/domain/record/search-document'
import { createSplitter, type Splitter, type VocabularyWord } from '../german/compounds/splitter'
import { FormScanner } from '../german/scan'
import { suspendedIn } from '../german/suspended'
import { emptyBits, setBit, type Bits } from './bits'
import { ColumnsBuilder } from './columns'
import { buildDictionary } from './dictionary'
import { encodeDocument, type ByteSink } from './documents'
import { bytes, words } from './growing'
import { idBytes } from './ids'
import type { PassageLayout } from './layout'
import { PostingsBuilder } from './postings-builder'
import type { Segment, Vocabulary } from './segment'
import { PASSAGE_GAP, passageKinds } from './statement'
import { countOf, stringAt } from './strings'
import { VocabularyBuilder } from './vocabulary-builder'

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

/** Makes a segment of statements that are added in their order: see {@link Segment}. */
export class SegmentBuilder {
  private count = 0
  private textBytes = 0
  private readonly ids = bytes()
  private readonly columns = new ColumnsBuilder()
  private readonly hasKind = [bytes(), bytes()] as const
  private readonly vocabulary = new VocabularyBuilder()
  private readonly scanner = new FormScanner(this.vocabulary)
  private readonly postings = new PostingsBuilder()
  /** Of the passage that is read. */
  private readonly spans = words()
  private readonly documentStarts: number[] = [0]

  constructor(private readonly sink: ByteSink) {}

  add(statement: SearchDocument): void {
    for (const byte of idBytes(statement.id)) this.ids.push(byte)
    this.columns.add(statement)
    const [quotes, paraphrases] = passageKinds.map((kind, at) => {
      const layout = this.addText(statement, kind)
      this.postings.endText()
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
      const first = position + 1
      const last = this.addWords(text, position)
      layouts.push({ passage, first, spans: this.spans.view().slice() })
      position = last + PASSAGE_GAP
    }
    return layouts
  }

  private addWords(text: string, before: number): number {
    const { vocabulary, postings, spans } = this
    spans.length = 0
    const last = this.scanner.scan(text, before, (form, position, start, end, capitalised) => {
      vocabulary.count(form, text, start, end, capitalised)
      postings.add(form, position)
      // A joined form has no span of its own: it reaches over those of its parts.
      if (vocabulary.isJoined(form)) return
      spans.push(start)
      spans.push(end)
    })
    this.addSuspended(text, before)
    return last
  }

  /** At the place of the word that is left incomplete. */
  private addSuspended(text: string, before: number): void {
    const { vocabulary, postings, spans } = this
    let place = 0
    for (const { form, start, end } of suspendedIn(text)) {
      while (2 * place < spans.length && spans.at(2 * place) < start) place += 1
      if (spans.at(2 * place) !== start) continue
      const number = vocabulary.numberOf(form)
      vocabulary.count(number, text, start, end, false)
      postings.add(number, before + 1 + place)
    }
  }

  /** @param splitter of the vocabulary that the segment adds to; its own if there is none */
  finish(splitter?: Splitter): Segment {
    const { vocabulary, order } = this.vocabulary.finish()
    return {
      count: this.count,
      ids: this.ids.view().slice(),
      columns: this.columns.finish(),
      has: { quote: this.kindBits(0), paraphrase: this.kindBits(1) },
      vocabulary,
      dictionary: buildDictionary(vocabulary.forms, splitter ?? splitterOf(vocabulary)),
      postings: this.postings.finish(order, vocabulary),
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
}
