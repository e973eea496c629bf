import { heading, paragraphAs, run } from '@/domain/document/blocks'
import type { Block, Run } from '@/domain/document/model'
import type { DeskRecord } from '@/domain/desk/state'
import { resultFigures } from '@/domain/procedure/result-words'
import { factionPositionLabel } from '@/domain/vocabulary'
import { keyOf } from '../keys'
import { clock, NOT_RECORDED } from '../names'
import type { MinutesSource } from '../source'
import { voteFacts } from '../vote-facts'
import type { VoteFacts } from '../wording/facts'
import { wordVote, type WordedVote } from '../wording/word-vote'
import { moverNames } from './movers'

/** The vote as the minutes word it. */
export function wordedVote(source: MinutesSource, vote: DeskRecord<'vote'>): WordedVote {
  const motion = source.desk.motions.find(({ id }) => id === vote.payload.motionId)
  return wordVote(voteFacts(source, vote), {
    own: source.wordings[vote.id] ?? null,
    movers: motion ? moverNames(source, motion.payload) : [],
  })
}

const piecesAsRuns = ({ pieces }: WordedVote): Run[] =>
  pieces.map(({ kind, text }, place) => {
    const gap = place === 0 ? '' : ' '
    return kind === 'wording' ? run(`${gap}${text}`, 'verbatim') : run(`${gap}${text}`, 'strong')
  })

/** One vote: the decision in its wording, the result in figures, by factions and by name. */
export function votePart(source: MinutesSource, vote: DeskRecord<'vote'>): Block[] {
  const facts = voteFacts(source, vote)
  const worded = wordedVote(source, vote)
  const { countedAt, startedAt, subject } = vote.payload
  if (countedAt === null && startedAt !== null)
    return [
      paragraphAs(
        'remark',
        `Abstimmung (${subject}): Sie ist eröffnet, aber nicht ausgezählt.`,
        keyOf.vote(vote.id),
      ),
    ]
  return [
    heading(4, subject),
    paragraphAs('decision', piecesAsRuns(worded), keyOf.vote(vote.id)),
    ...(worded.remarks.length > 0 ? [paragraphAs('remark', worded.remarks.join(' '))] : []),
    paragraphAs('remark', figures(facts, countedAt)),
    ...factionTable(facts),
    ...worded.names.map(({ label, names }) =>
      paragraphAs('remark', [run(`${label} (${names.length}): `, 'strong'), run(names.join(', '))]),
    ),
  ]
}

function figures(facts: VoteFacts, countedAt: string | null): string {
  const when = countedAt === null ? '' : ` (festgestellt um ${clock(countedAt)})`
  return `Abstimmungsergebnis${when}: ${resultFigures(facts.counts).replaceAll('nicht berichtet', NOT_RECORDED)}.`
}

/** Nobody's vote is told of a secret one, nor any faction's. */
function factionTable({ method, factions }: VoteFacts): Block[] {
  if (method === 'secret' || factions.length === 0) return []
  const hasCounts = factions.some(({ yes, no, abstain }) => (yes ?? no ?? abstain) !== null)
  const count = (value: number | null) => (value === null ? NOT_RECORDED : String(value))
  return [
    {
      kind: 'table',
      caption: 'Stimmverhalten der Fraktionen',
      head: ['Fraktion', 'Stimmverhalten', ...(hasCounts ? ['Ja', 'Nein', 'Enthaltung'] : [])],
      hasRowHeads: true,
      rows: factions.map(({ name, position, yes, no, abstain }) => [
        name,
        factionPositionLabel[position].replace('nicht berichtet', NOT_RECORDED),
        ...(hasCounts ? [count(yes), count(no), count(abstain)] : []),
      ]),
    },
  ]
}
