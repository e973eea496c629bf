/** The parts of a citation in German words, the same in every form of it. */
import { NBSP, quoted } from '@/domain/german'
import { formatGerman, isExactDay } from '@/domain/time/edtf'
import { passageKindLabel } from '@/domain/vocabulary'
import type { CitedStatement } from './cited-statement'

/** Name (faction), office. */
export function speakerWords({ name, faction, office }: CitedStatement['speaker']): string {
  const who = faction === null ? name : `${name} (${faction})`
  return office === null ? who : `${who}, ${office}`
}

/** `Sitzung vom 25. Juni 2021`, `um Juni 2021`, `Datum nicht berichtet`. */
export function dayWords(date: string | null): string {
  return date !== null && isExactDay(date)
    ? `Sitzung vom ${formatGerman(date)}`
    : formatGerman(date)
}

/** The item by number and title, and whether the title is the agenda's or the editors'. */
export function itemWords({ number, title, titleReported }: CitedStatement['agendaItem']): string {
  const item = number === null ? 'Tagesordnungspunkt' : `Tagesordnungspunkt${NBSP}${number}`
  if (titleReported) return `${item} ${quoted(title)}`
  return `${number === null ? 'zum Thema' : `${item}, Thema`} ${title} (Titel der Redaktion)`
}

/** Neighbours of the same kind share one status: `„A“ „B“ (wörtlich) / C (sinngemäß)`. */
export function passageWords(passages: CitedStatement['passages']): string {
  const groups: { kind: keyof typeof passageKindLabel; words: string[] }[] = []
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

/** Every source with the place in it. */
export function sourceWords(sources: CitedStatement['sources']): string {
  const evidence = sources.map(({ label, locator }) => (locator ? `${label}, ${locator}` : label))
  return evidence.length === 0 ? 'nicht angegeben' : evidence.join('; ')
}

/** How far the cited words are the speaker's own. */
export function statusWords(passages: CitedStatement['passages']): string {
  const kinds = new Set(passages.map(({ kind }) => kind))
  if (kinds.size > 1) return 'teils wörtlich, teils sinngemäß'
  return kinds.has('paraphrase') ? passageKindLabel.paraphrase : passageKindLabel.quote
}
