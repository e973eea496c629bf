/** The look of an editor's summary of what was said: sans serif, without quotation marks. */
import { MarkedText, type Highlights } from './marked-text'

interface ParaphraseProps {
  text: string
  /** Ranges in `text` to mark, for search results. */
  highlights?: Highlights
}

/** What somebody said, in the record's own words; stands within a paragraph. */
export function Paraphrase({ text, highlights }: ParaphraseProps) {
  return (
    <span className="font-sans whitespace-pre-line">
      <MarkedText text={text} highlights={highlights} />
    </span>
  )
}
