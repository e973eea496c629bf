import { outcomeFromVotes } from '@/domain/procedure/motion-outcome'
import type { Payload } from '@/domain/record/payloads'
import { unrecorded } from '@/domain/record/unrecorded'
import { slugify } from '@/lib/slug'
import type { Cast, Member } from './people'
import type { Random } from './random'
import type { IdOf, Invented } from './records'
import { holdVote, type Side, type Sides, takeSides } from './voting'
import { FACTIONS } from './words/names'
import { AMENDMENTS, DECISIONS, TITLES } from './words/sentences'
import { Writer } from './writer'

/** Where a debate stands. */
export interface DebatePlace {
  sessionKey: string
  /** From 1. */
  number: number
  year: number
  cast: Cast
  /** Members of the organ that meets. */
  members: readonly Member[]
  /** Its share of the council. */
  size: number
  sourceKey: string
  takenSlugs: Set<string>
}

type Citations = Payload<'statement'>['citations']

const MEDIAN_WORDS = 60
const MAX_WORDS = 2500

/** An agenda item with its motions, votes and so many statements. */
export function inventDebate(
  random: Random,
  idOf: IdOf,
  place: DebatePlace,
  statements: number,
): Invented[] {
  const { number, sessionKey, year, members } = place
  const key = `${sessionKey}:${number}`
  const writer = new Writer(random, {
    year,
    factions: FACTIONS.map(({ shortName }) => shortName),
    colleagues: members.map(({ familyName }) => familyName),
  })
  const title = writer.fill(random.pick(TITLES))
  const page = { next: random.int(1, 3) + 4 * (number - 1) }
  const cite = (): Citations => {
    if (random.chance(0.3)) page.next += 1
    return [{ sourceId: idOf(place.sourceKey), locator: `Seite ${page.next}`, excerpt: null }]
  }
  const sides = takeSides(random, random.chance(0.75) ? 1 : 0.4)
  const motions = random.chance(0.8)
    ? inventMotions(random, idOf, writer, { key, place, sides, cite })
    : []
  const motionKey = motions.find(({ kind }) => kind === 'motion')?.key ?? null
  const talk = inventTalk(random, idOf, writer, { key, place, sides, motionKey, cite }, statements)
  const item: Invented = {
    kind: 'agenda_item',
    key,
    payload: {
      ...unrecorded.agenda_item,
      sessionId: idOf(sessionKey),
      matterId: null,
      number: String(number),
      position: number - 1,
      slug: freeSlug(title, number, place.takenSlugs),
      title,
      titleReported: true,
      summary: null,
      plainSummary: null,
      isPublic: true,
      note: null,
      facts: [],
      recusals: [],
      citations: cite(),
    },
  }
  return [item, ...motions, ...talk]
}

function freeSlug(title: string, number: number, taken: Set<string>): string {
  const slug = slugify(title, 100)
  const free = taken.has(slug) ? `${slug}-${number}` : slug
  taken.add(free)
  return free
}

interface Context {
  /** Of the item. */
  key: string
  place: DebatePlace
  sides: Sides
  cite: () => Citations
}

function inventMotions(random: Random, idOf: IdOf, writer: Writer, context: Context): Invented[] {
  const { key, place, sides, cite } = context
  const motionKey = `${key}:motion`
  const mover = random.pick(FACTIONS)
  const isByAdministration = random.chance(0.5)
  const shared = { agendaItemId: idOf(key), textIsVerbatim: true, paperId: null, outcomeNote: null }
  const subject = writer.fill('{T} in {O}')
  const vote = random.chance(0.9)
    ? holdVote(random, idOf, {
        key: `${key}:vote`,
        motionKey,
        subject,
        sides,
        size: place.size,
        citations: cite(),
      })
    : null
  const amendment = vote && random.chance(0.2) ? amend() : null
  const results = vote ? [vote.outcome?.outcome ?? ('unknown' as const)] : []
  const motion: Invented = {
    kind: 'motion',
    key: motionKey,
    payload: {
      ...unrecorded.motion,
      ...shared,
      position: 0,
      kind: 'substantive',
      title: subject,
      text: writer.fill(random.pick(DECISIONS)),
      targetId: null,
      outcome: vote
        ? outcomeFromVotes(results, amendment ? [amendment.outcome] : [])
        : random.pick(['withdrawn', 'postponed', 'referred', 'not_reported'] as const),
      moverReported: true,
      movers: isByAdministration
        ? [{ organizationId: null, personId: idOf(place.cast.administration[0]?.key ?? '') }]
        : [{ organizationId: idOf(`faction:${mover.key}`), personId: null }],
      citations: cite(),
    },
  }
  return [motion, ...(vote ? [vote] : []), ...(amendment?.records ?? [])]

  function amend() {
    const ownKey = `${key}:amendment`
    const ownVote = holdVote(random, idOf, {
      key: `${ownKey}:vote`,
      motionKey: ownKey,
      subject: `Änderungsantrag: ${subject}`,
      sides: takeSides(random, 0.5),
      size: place.size,
      citations: cite(),
    })
    const outcome = outcomeFromVotes([ownVote.outcome?.outcome ?? 'unknown'])
    const record: Invented = {
      kind: 'motion',
      key: ownKey,
      payload: {
        ...unrecorded.motion,
        ...shared,
        position: 1,
        kind: 'amendment',
        title: `Änderungsantrag: ${subject}`,
        text: writer.fill(random.pick(AMENDMENTS)),
        targetId: idOf(motionKey),
        outcome,
        moverReported: true,
        movers: [{ organizationId: idOf(`faction:${random.pick(FACTIONS).key}`), personId: null }],
        citations: cite(),
      },
    }
    return { outcome, records: [record, ownVote] }
  }
}

const STANCES: Readonly<Record<Side, 'for' | 'against' | 'neutral'>> = {
  yes: 'for',
  no: 'against',
  abstain: 'neutral',
}

function inventTalk(
  random: Random,
  idOf: IdOf,
  writer: Writer,
  { key, place, sides, motionKey, cite }: Context & { motionKey: string | null },
  statements: number,
): Invented[] {
  const keys = Array.from({ length: statements }, (_, index) => `${key}:s${index + 1}`)
  let before: Member | null = null
  return keys.map((statementKey, position): Invented => {
    const speaker = nextSpeaker(random, place, before)
    const isReply = before !== null && before !== speaker && random.chance(0.25)
    before = speaker
    const side = speaker.faction && sides.get(speaker.faction.key)
    const stance = side && motionKey !== null && random.chance(0.7) ? STANCES[side] : null
    return {
      kind: 'statement',
      key: statementKey,
      payload: {
        ...unrecorded.statement,
        agendaItemId: idOf(key),
        position,
        personId: idOf(speaker.key),
        factionId: speaker.faction && idOf(`faction:${speaker.faction.key}`),
        office: speaker.office,
        motionId: stance === null || motionKey === null ? null : idOf(motionKey),
        stance,
        replyToId: isReply ? idOf(keys[position - 1] ?? '') : null,
        note: null,
        passages: inventPassages(random, writer),
        citations: cite(),
      },
    }
  })
}

function nextSpeaker(
  random: Random,
  { cast, members }: DebatePlace,
  before: Member | null,
): Member {
  const list = random.chance(0.18) ? cast.administration : members
  const speaker = random.zipf(list)
  return speaker === before ? random.pick(list) : speaker
}

function inventPassages(random: Random, writer: Writer): Payload<'statement'>['passages'] {
  const words = Math.min(MAX_WORDS, Math.max(6, Math.round(random.logNormal(MEDIAN_WORDS, 0.95))))
  const way = random.next()
  if (way < 0.68) return [{ kind: 'quote', text: writer.speech(words) }]
  const summary = { kind: 'paraphrase', text: writer.summary(Math.min(words, 40)) } as const
  if (way < 0.86) return [summary]
  return [summary, { kind: 'quote', text: writer.speech(Math.min(words, 60)) }]
}
