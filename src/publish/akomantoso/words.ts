/** Words of others and words of the editors: each paragraph holds one of both and says which. */
import type { PassageKind } from '@/domain/vocabulary'
import { element, text, type Attributes, type Markup } from '@/publish/xml/element'

/** Words exactly as they were spoken or written; the quotation marks are for showing them. */
export const verbatim = (words: string, attributes: Attributes = {}): Markup =>
  element('embeddedText', { ...attributes, startQuote: '„', endQuote: '“' }, [text(words)])

/** A paragraph with nothing but verbatim words. */
export const verbatimParagraph = (words: string, attributes: Attributes = {}): Markup =>
  element('p', { ...attributes, class: 'quote', status: 'verbatim' }, [verbatim(words)])

/** A paragraph in the editors' words, which is not in what the document records. */
export const editorialParagraph = (
  content: string | readonly Markup[],
  attributes: Attributes = {},
): Markup =>
  element(
    'p',
    { ...attributes, status: 'editorial' },
    typeof content === 'string' ? [text(content)] : content,
  )

/** A passage of a statement. */
export const passage = ({ kind, text: words }: { kind: PassageKind; text: string }): Markup =>
  kind === 'quote' ? verbatimParagraph(words) : editorialParagraph(words, { class: 'paraphrase' })
