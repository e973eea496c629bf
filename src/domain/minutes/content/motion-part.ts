import { heading, paragraph, paragraphAs, run } from '@/domain/document/blocks'
import type { Block } from '@/domain/document/model'
import { votesOn } from '@/domain/desk/derived/items'
import type { DeskRecord } from '@/domain/desk/state'
import { motionKindLabel, motionOutcomeLabel } from '@/domain/vocabulary'
import { keyOf } from '../keys'
import { NOT_RECORDED } from '../names'
import type { MinutesSource } from '../source'
import { moverNames } from './movers'
import { votePart, wordedVote } from './vote-part'

/** One motion in its wording, with who moved it, the votes on it and what became of it. */
export function motionPart(source: MinutesSource, motion: DeskRecord<'motion'>): Block[] {
  const { desk } = source
  const { payload } = motion
  const movers = moverNames(source, payload)
  const votes = votesOn(desk, motion.id)
  const target = desk.motions.find(({ id }) => id === payload.targetId)?.payload
  const paper = desk.papers.find(({ id }) => id === payload.paperId)
  return [
    heading(3, `${motionKindLabel[payload.kind]}: ${payload.title}`, keyOf.motion(motion.id)),
    paragraph([
      run(movers.length > 1 ? 'Antragsteller: ' : 'Antrag von: ', 'strong'),
      run(movers.length > 0 ? movers.join(', ') : NOT_RECORDED),
      ...(target ? [run(`; zu: ${target.title}`)] : []),
      ...(paper ? [run(`; Vorlage ${paper.reference ?? paper.title}`)] : []),
    ]),
    ...(isWorded(source, votes) ? [] : [paragraphAs('motion', [run(payload.text, 'verbatim')])]),
    ...votes.flatMap((vote) => votePart(source, vote)),
    ...outcome(payload, votes.length > 0),
  ]
}

/** Whether a decision holds the wording of the motion already. */
const isWorded = (source: MinutesSource, votes: readonly DeskRecord<'vote'>[]): boolean =>
  votes.some(
    (vote) =>
      (vote.payload.countedAt !== null || vote.payload.startedAt === null) &&
      wordedVote(source, vote).pieces.some(({ kind }) => kind === 'wording'),
  )

/** What became of it where no vote says so. */
function outcome(
  { outcome: word, outcomeNote }: DeskRecord<'motion'>['payload'],
  wasVotedOn: boolean,
): Block[] {
  const isToldByVote =
    wasVotedOn && ['carried', 'carried_amended', 'rejected', 'elected'].includes(word)
  const note = outcomeNote === null ? [] : [paragraph(outcomeNote)]
  if (isToldByVote || (wasVotedOn && word === 'not_reported')) return note
  const said = word === 'not_reported' ? NOT_RECORDED : motionOutcomeLabel[word]
  return [paragraph([run('Ergebnis: ', 'strong'), run(said)]), ...note]
}
