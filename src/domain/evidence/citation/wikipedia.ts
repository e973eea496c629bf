/** A statement for an article of the German Wikipedia. */
import { quoted } from '@/domain/german'
import type { CitedStatement } from './cited-statement'
import { dayWords, itemWords, passageWords, sourceWords, speakerWords, statusWords } from './words'

/** Signs that wiki text takes for more than themselves, alone or in a row. */
const MARKUP = /[&<>{}|[\]~]|'(?=')|(?<=')'|_(?=_)|(?<=_)_|:(?=\/\/)/gu
/** At the start of a line they make lists, headings and rules. */
const AT_LINE_START = /^[*#:;=-]/u
const OMISSION = '[…]'

const entity = (sign: string): string => `&#${sign.codePointAt(0) ?? 0};`

/** Text as a wiki shows it letter by letter, on one line; „[…]“ is harmless and stays readable. */
function wiki(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, ' ')
    .trim()
    .split(OMISSION)
    .map((part) => part.replace(MARKUP, entity))
    .join(OMISSION)
    .replace(AT_LINE_START, entity)
}

/** The evidence, as the article's footnote. */
function footnote(
  { speaker, session, agendaItem, sources, version, permalink }: CitedStatement,
  status: string,
): string {
  const about = `${speakerWords(speaker)}; ${session.organization}, ${dayWords(session.date)}, ${itemWords(agendaItem)} (${status}). Quelle: ${sourceWords(sources)}.`
  return `<ref>${wiki(about)} [${permalink} Wortlaut, Fassung ${version}]</ref>`
}

/** The verbatim passages in one text; „[…]“ stands where a summary lay between them. */
function verbatim(passages: CitedStatement['passages']): string {
  const parts: string[] = []
  let gap = false
  for (const { kind, text } of passages) {
    if (kind === 'paraphrase') gap = parts.length > 0
    else {
      if (gap && !parts.at(-1)?.endsWith(OMISSION) && !text.startsWith(OMISSION))
        parts.push(OMISSION)
      parts.push(text)
      gap = false
    }
  }
  return parts.join(' ')
}

export interface WikipediaCitation {
  /** `quote`: the template `Zitat`; `paraphrase`: a sentence with its footnote, for nothing is verbatim. */
  kind: 'quote' | 'paraphrase'
  text: string
}

/**
 * The template `Zitat`, which sets the quotation marks itself, with the verbatim passages; a paraphrase never becomes part of it. Where a
 * statement is known in paraphrase alone, a footnote to the summary instead.
 */
export function wikipedia(statement: CitedStatement): WikipediaCitation {
  const { speaker, session, passages } = statement
  const words = verbatim(passages)
  if (words === '') {
    const text = `${wiki(passageWords(passages))}${footnote(statement, statusWords(passages))}`
    return { kind: 'paraphrase', text }
  }
  const lines = [
    `Text=${wiki(quoted(words).slice(1, -1))}`,
    `Autor=${wiki(speakerWords(speaker))}`,
    `Quelle=${wiki(`${session.organization}, ${dayWords(session.date)}`)}`,
    `ref=${footnote(statement, 'wörtlich')}`,
  ]
  return { kind: 'quote', text: `{{Zitat\n${lines.map((line) => ` |${line}`).join('\n')}\n}}` }
}
