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
  const item =
    agendaItem.number === null
      ? 'Tagesordnungspunkt'
      : `Tagesordnungspunkt${NBSP}${agendaItem.number}`
  const where = `${session.organization}, ${dayWords(session.date)}, ${item} ${quoted(agendaItem.title)}`
  const evidence = sources.map(({ label, locator }) => (locator ? `${label}, ${locator}` : label))
  const origin = evidence.length === 0 ? 'nicht angegeben' : evidence.join('; ')
  return `${who}; ${where}: ${passageWords(statement.passages)}. Quelle: ${origin}. Fassung${NBSP}${version}, ${permalink}`
}

function dayWords(date: string | null): string {
  return date !== null && isExactDay(date)
    ? `Sitzung vom ${formatGerman(date)}`
    : formatGerman(date)
}

/** Neighbours of the same kind share one status: `„A“ „B“ (wörtlich) C (sinngemäß)`. */
function passageWords(passages: CitedStatement['passages']): string {
  const words: string[] = []
  passages.forEach(({ kind, text }, index) => {
    const shown = kind === 'quote' ? quoted(text) : text.replace(/\.$/, '')
    const next = passages[index + 1]
    if (next?.kind !== kind) words.push(`${shown} (${passageKindLabel[kind]})`)
    else words.push(kind === 'quote' ? shown : `${shown}.`)
  })
  return words.join(' ')
}
