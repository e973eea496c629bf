import { decide } from '@/domain/procedure/majority'
import { RulesOfProcedure } from '@/domain/procedure/rules'
import type { Payload } from '@/domain/record/payloads'
import { unrecorded } from '@/domain/record/unrecorded'
import { STATUTORY_SEATS } from './people'
import type { Random } from './random'
import type { Invented, IdOf } from './records'
import { FACTIONS } from './words/names'

/** The rules of the made-up county: those of the law, with a Landrätin. */
export const RULES = { chair: { title: 'Landrätin' } }
const rules = RulesOfProcedure.parse(RULES)

export type Side = 'yes' | 'no' | 'abstain'

/** How the factions stand on a motion, by their keys. */
export type Sides = ReadonlyMap<string, Side>

export const takeSides = (random: Random, popularity: number): Sides =>
  new Map(
    FACTIONS.map(({ key, favour }) => {
      const leaning = favour * popularity + random.next() * 0.5
      return [key, leaning > 0.6 ? 'yes' : leaning > 0.48 ? 'abstain' : 'no'] as const
    }),
  )

type VotePayload = Payload<'vote'>

interface Asked {
  key: string
  motionKey: string
  subject: string
  sides: Sides
  /** Share of the council's size that meets: 1 for the council itself. */
  size: number
  citations: VotePayload['citations']
}

/** Counts a vote on a motion in one of the ways in which votes are reported. */
export function holdVote(random: Random, idOf: IdOf, asked: Asked): Invented & { kind: 'vote' } {
  const way = random.next()
  const isSecret = way < 0.03
  const isInWords = !isSecret && way < 0.1
  const factions = FACTIONS.map((faction) => countFaction(random, faction, asked))
  const chair = asked.size === 1 ? 1 : 0
  const sum = (side: Side) => factions.reduce((total, faction) => total + faction[side], 0)
  const counts = { yes: sum('yes') + chair, no: sum('no'), abstain: sum('abstain') }
  const cast = counts.yes + counts.no + counts.abstain
  const isCarried = counts.yes > counts.no
  const stated = isInWords ? inWords(counts, isCarried) : null
  // Only a rejection that succeeds decides about the motion.
  const isReversed = !isSecret && !isInWords && random.chance(0.02) && !isCarried

  const figures = isInWords
    ? { present: null, yes: null, no: null, abstain: null, invalid: null }
    : {
        present: cast,
        yes: isReversed ? counts.no : counts.yes,
        no: isReversed ? counts.yes : counts.no,
        abstain: counts.abstain,
        invalid: isSecret ? 0 : null,
      }
  const polarity = isReversed ? 'for_rejection' : 'for_motion'
  const decision = decide({
    counts: figures,
    majority: 'simple',
    polarity,
    statutorySeats: STATUTORY_SEATS,
    stated: stated === null ? null : { text: stated, outcome: isCarried ? 'carried' : 'rejected' },
    rules,
  })
  return {
    kind: 'vote',
    key: asked.key,
    outcome: { outcome: decision.outcome, outcomeReason: decision.explanation },
    payload: {
      ...unrecorded.vote,
      ...figures,
      motionId: idOf(asked.motionKey),
      position: 0,
      subject: asked.subject,
      method: isSecret ? 'secret' : isInWords ? 'unknown' : 'open',
      majority: 'simple',
      polarity,
      statutorySeats: null,
      stated,
      statedOutcome: stated === null ? null : isCarried ? 'carried' : 'rejected',
      note: null,
      overruleReason: null,
      factionVotes: isSecret
        ? []
        : factions.map((faction) => reported(faction, idOf, { isInWords, isReversed })),
      ballots: [],
      citations: asked.citations,
    },
  }
}

interface FactionCount {
  key: string
  side: Side
  yes: number
  no: number
  abstain: number
}

function countFaction(
  random: Random,
  { key, seats }: { key: string; seats: number },
  { sides, size }: Asked,
): FactionCount {
  const side = sides.get(key) ?? 'abstain'
  const members = Math.max(1, Math.round(seats * size))
  const present = members - (random.chance(0.4) ? random.int(0, Math.floor(members / 8)) : 0)
  const dissenters = side !== 'abstain' && present > 3 && random.chance(0.08) ? 1 : 0
  const counts = { yes: 0, no: 0, abstain: 0 }
  counts[side] = present - dissenters
  if (dissenters > 0) counts[side === 'yes' ? 'no' : 'abstain'] += dissenters
  return { key, side, ...counts }
}

const OPPOSITE: Readonly<Record<Side, Side>> = { yes: 'no', no: 'yes', abstain: 'abstain' }

function reported(
  { key, side, ...counted }: FactionCount,
  idOf: IdOf,
  { isInWords, isReversed }: { isInWords: boolean; isReversed: boolean },
): VotePayload['factionVotes'][number] {
  const { yes, no, abstain } = isReversed
    ? { ...counted, yes: counted.no, no: counted.yes }
    : counted
  const isUnited = [yes, no, abstain].filter((count) => count > 0).length === 1
  return {
    organizationId: idOf(`faction:${key}`),
    position: isUnited ? (isReversed ? OPPOSITE[side] : side) : 'split',
    yes: isInWords ? null : yes,
    no: isInWords ? null : no,
    abstain: isInWords ? null : abstain,
  }
}

function inWords({ yes, no, abstain }: Record<Side, number>, isCarried: boolean): string {
  if (isCarried && no === 0) return abstain > 0 ? 'einstimmig bei Enthaltungen' : 'einstimmig'
  const [more, fewer] = isCarried ? [yes, no] : [no, yes]
  const words = more > 2 * fewer ? 'mit großer Mehrheit' : 'mehrheitlich'
  return isCarried ? words : `${words} abgelehnt`
}
