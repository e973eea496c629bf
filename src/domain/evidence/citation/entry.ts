/** What the entries of bibliographies have in common. */
import type { CitedStatement } from './cited-statement'
import { dayWords, itemWords, passageWords, sourceWords, speakerWords, statusWords } from './words'

/**
 * Names the entry: unique to this version of this statement, and the same for ever, since neither a
 * corrected name nor a date found later changes it.
 */
export const entryKey = ({ id, version }: CitedStatement): string => `wortlaut-${id}-v${version}`

export const entryTitle = ({ agendaItem }: CitedStatement): string =>
  `Wortbeitrag, ${itemWords(agendaItem)}`

/** `Kreistag Musterkreis, Sitzung vom 25. Juni 2021`. */
export const entryOccasion = ({ session }: CitedStatement): string =>
  `${session.organization}, ${dayWords(session.date)}`

/** Who it was on that day, how the words are recorded, where they come from. */
export const entryNote = ({ speaker, passages, sources, version }: CitedStatement): string =>
  `${speakerWords(speaker)}. Wiedergabe: ${statusWords(passages)}. Quelle: ${sourceWords(sources)}. Fassung ${version}`

export const entryWords = ({ passages }: CitedStatement): string => passageWords(passages)
