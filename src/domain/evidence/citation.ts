/** A statement as a journalist cites it, in plain text. */
import { NBSP, quoted } from '@/domain/german'
import { formatGerman, isExactDay } from '@/domain/time/edtf'
import { passageKindLabel, type PassageKind } from '@/domain/vocabulary'

export interface CitedStatement {
  speaker: {
    name: string
    /** Faction and office as they were on that day; `null`: none or not reported. */
    faction: string | null
    office: string | null
  }
  session: {
    /** The organization that met: `Kreistag Siegen-Wittgenstein`. */
    organization: string
    /** EDTF; `null`: not known. */
    date: string | null
  }
  agendaItem: {
    /** `null`: not reported. */
    number: string | null
    title: string
    /** false: the title is the editors', and whether it was an item of the agenda may be unknown. */
    titleReported: boolean
  }
  passages: readonly { kind: PassageKind; text: string }[]
  /** Label and locator of each source: `Siegener Zeitung`, `Absatz 4`. */
  sources: readonly { label: string; locator: string | null }[]
  version: number
  permalink: string
}

/**
 * The citation in one paragraph: speaker (faction), office; body, day, item; the words, each
 * passage with its status; sources; version; permalink. Only quotes stand in quotation marks.
 */
export function citation(statement: CitedStatement): string {
  const { speaker, session, agendaItem, sources, version, permalink } = statement
  const who = [
    speaker.faction === null ? speaker.name : `${speaker.name} (${speaker.faction})`,
    speaker.office,
  ]
    .filter((part) => part !== null)
    .join(', ')
  const where = `${session.organization}, ${dayWords(session.date)}, ${itemWords(agendaItem)}`
  const evidence = sources.map(({ label, locator }) => (locator ? `${label}, ${locator}` : label))
  const origin = evidence.length === 0 ? 'nicht angegeben' : evidence.join('; ')
  return `${who}; ${where}: ${passageWords(statement.passages)}. Quelle: ${origin}. Fassung${NBSP}${version}, ${permalink}`
}

function dayWords(date: string | null): string {
  return date !== null && isExactDay(date)
    ? `Sitzung vom ${formatGerman(date)}`
    : formatGerman(date)
}

function itemWords({ number, title, titleReported }: CitedStatement['agendaItem']): string {
  const item = number === null ? 'Tagesordnungspunkt' : `Tagesordnungspunkt${NBSP}${number}`
  if (titleReported) return `${item} ${quoted(title)}`
  return `${number === null ? 'zum Thema' : `${item}, Thema`} ${title} (Titel der Redaktion)`
}

/** Neighbours of the same kind share one status: `„A“ „B“ (wörtlich) / C (sinngemäß)`. */
function passageWords(passages: CitedStatement['passages']): string {
  const groups: { kind: PassageKind; words: string[] }[] = []
  for (const { kind, text } of passages) {
    const group = groups.at(-1)
    const words = kind === 'quote' ? quoted(text) : text.replace(/[.:]$/, '')
    if (group?.kind === kind) group.words.push(words)
    else groups.push({ kind, words: [words] })
  }
  return groups
    .map(
      ({ kind, words }) =>
        `${words.join(kind === 'quote' ? ' ' : '. ')} (${passageKindLabel[kind]})`,
    )
    .join(' / ')
}
