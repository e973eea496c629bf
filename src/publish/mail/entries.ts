/** What became public, as the mails tell it. */
import { quoted } from '@/domain/german'
import { MACHINE_READ_SHORT } from '@/domain/procedure/machine-read'
import { resultFigures } from '@/domain/procedure/result-words'
import { excerpt } from '@/domain/record/excerpt'
import { motionPath, statementPath } from '@/domain/record/paths'
import type { SearchHit } from '@/domain/record/search'
import type {
  AgendaEntry,
  AgendaItemRef,
  MotionInContext,
  PassageView,
  SessionRef,
  VoteView,
} from '@/domain/record/views'
import { formatGerman } from '@/domain/time/edtf'
import { motionKindLabel, motionOutcomeLabel, voteOutcomeLabel } from '@/domain/vocabulary'
import { pageAddress, type Origin } from '@/publish/api/addresses'

/** Characters of a text that a mail repeats; its link leads to all of it. */
const BUDGET = 600

export interface MailEntry {
  title: string
  /** Where and when. */
  context: string
  /** What was said or moved, verbatim or in summary. */
  words: readonly PassageView[]
  /** Whether words before or after those were left out. */
  omittedBefore: boolean
  omittedAfter: boolean
  /** Sentences of ours. */
  notes: readonly string[]
  /** Absolute address: the same for every recipient. */
  link: string
}

const contextOf = (session: SessionRef, item: Pick<AgendaItemRef, 'title'>): string =>
  `${session.organization.name}, ${formatGerman(session.date)}: ${quoted(item.title)}`

const NO_WORDS = { words: [], omittedBefore: false, omittedAfter: false }

const wordsOf = (passages: SearchHit['passages'] | readonly PassageView[]) => {
  const { passages: words, ...omitted } = excerpt(passages, BUDGET)
  return { words, ...omitted }
}

/** Who said what; the link names the version that the words are those of. */
export function statementEntry(origin: Origin, hit: SearchHit): MailEntry {
  const { person, faction, office } = hit.speaker
  const parts = [faction?.shortName, office].filter((part) => part !== undefined && part !== null)
  return {
    title: parts.length > 0 ? `${person.name} (${parts.join(', ')})` : person.name,
    context: contextOf(hit.session, hit.agendaItem),
    ...wordsOf(hit.passages),
    notes: [],
    link: pageAddress(origin, `${statementPath(hit.id)}?version=${hit.version}`),
  }
}

/** What was moved, and how it was decided. */
export function motionEntry(origin: Origin, motion: MotionInContext): MailEntry {
  const { outcome, outcomeNote } = motion
  const result = `Ergebnis: ${motionOutcomeLabel[outcome]}${outcomeNote ? ` (${outcomeNote})` : ''}`
  return {
    title: `${motionKindLabel[motion.kind]}: ${motion.title}`,
    context: contextOf(motion.session, motion.agendaItem),
    ...wordsOf([{ kind: motion.textIsVerbatim ? 'quote' : 'paraphrase', text: motion.text }]),
    notes: [result, ...motion.votes.filter(({ replacedBy }) => replacedBy === null).map(voteLine)],
    link: pageAddress(origin, motionPath(motion.id)),
  }
}

const voteLine = (vote: VoteView): string =>
  [
    `Abstimmung ${quoted(vote.subject)}: ${voteOutcomeLabel[vote.outcome]}`,
    resultFigures(vote),
    ...(vote.stated === null ? [] : [`laut Quelle ${quoted(vote.stated)}`]),
    ...(vote.machineRead ? [MACHINE_READ_SHORT] : []),
  ].join('; ')

/** What stood on an agenda. */
export const itemEntry = (
  origin: Origin,
  { item, session }: { item: AgendaEntry; session: SessionRef },
): MailEntry => ({
  title: `Beratung: ${item.title}`,
  context: `${session.organization.name}, ${formatGerman(session.date)}`,
  ...NO_WORDS,
  notes: item.summary === null ? [] : [item.summary],
  link: pageAddress(origin, item.path),
})
