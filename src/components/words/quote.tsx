/**
 * The look of verbatim words, here and nowhere else: serif, within „…“, in full ink.
 *
 * The quotation marks are part of the text, so that they are copied and read out with it.
 */
import { quoted } from '@/domain/german'
import { MarkedText, type Highlights } from './marked-text'

const look = 'font-verbatim text-[1.0625em] whitespace-pre-line text-ink'

interface QuoteProps {
  /** The words as they were spoken, without quotation marks around them. */
  text: string
  /** Ranges in `text` to mark, for search results. */
  highlights?: Highlights
}

function Words({ text, highlights = [] }: QuoteProps) {
  return (
    <MarkedText
      text={quoted(text)}
      highlights={highlights.map(([start, end]) => [start + 1, end + 1] as const)}
    />
  )
}

/** Verbatim words within a sentence. */
export function Quote(props: QuoteProps) {
  return (
    <q className={look}>
      <Words {...props} />
    </q>
  )
}

/** Verbatim words that stand for themselves; the opening mark hangs in the margin. */
export function BlockQuote(props: QuoteProps) {
  return (
    <blockquote className={`${look} -indent-[0.45em] leading-[1.55]`}>
      <Words {...props} />
    </blockquote>
  )
}
