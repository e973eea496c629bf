import 'server-only'
import { sessionsInTime } from '@/db/minutes/sessions'
import { standingVotes } from '@/domain/desk/derived/items'
import { findingsOf } from '@/domain/desk/derived/vote'
import type { DeskState } from '@/domain/desk/state'
import { againstApproval } from '@/domain/minutes/approval'
import { deviationsOf, type Deviation } from '@/domain/minutes/deviations'
import { completeness, type Completeness } from '@/domain/minutes/content/completeness'
import { contextOf, type MinutesVersion } from '@/domain/minutes/content/context'
import { minutesDocument } from '@/domain/minutes/content/document'
import { afterwards } from '@/domain/minutes/content/closing'
import { factsOf, moversOf } from '@/domain/minutes/content/votes'
import { checkTemplate, type WordingFinding } from '@/domain/minutes/wording/check-template'
import { textOfVote, wordVote } from '@/domain/minutes/wording/word-vote'
import type { Document } from '@/domain/document/model'
import type { Actor } from '@/domain/publication/actor'
import { may } from '@/domain/publication/permissions'
import type { MinutesRow } from '@/db/minutes/minutes'
import { today } from '@/lib/today'
import { minutesOf, type MinutesOfSession } from './minutes-source'
import { toldDigests } from './told'

export interface VoteWording {
  voteId: string
  subject: string
  item: string
  template: string
  isOwn: boolean
  text: string
  findings: WordingFinding[]
}

export interface MinutesReading {
  row: MinutesRow
  sessionTitle: string
  signatories: MinutesOfSession['source']['meta']['signatories']
  wordings: VoteWording[]
  documents: Record<MinutesVersion, Document>
  /** What the documents lack of the record: as signed, or as they would be signed. */
  completeness: Completeness
  /** Where the record says something else than what was signed. */
  deviations: Deviation[]
  /** The sessions in which they can have been approved; empty unless they are signed. */
  approving: { id: string; title: string; date: string | null }[]
  /** Votes without a result, items never called: what to look at before signing. */
  open: string[]
  may: { write: boolean; publish: boolean }
}

/** So many later sessions are offered for the approval. */
const OFFERED = 50

/** As of when a draft is: its last change would be truer, but a draft is of the moment. */
const now = (): string => new Date().toISOString()

/** The document of one version: as signed, with what was added since; else as the record is now. */
export function currentDocument(
  { source, row }: MinutesOfSession,
  version: MinutesVersion,
): Document {
  if (!row.signed) return minutesDocument(source, version, now())
  const frozen = row.signed[version]
  return {
    ...frozen,
    status: row.state === 'approved' ? null : frozen.status,
    at: row.approvedAt ?? row.signedAt ?? frozen.at,
    blocks: [...frozen.blocks, ...afterwards({ meta: row, version })],
  }
}

/** The minutes of a session for whoever writes or publishes them; null for everybody else. */
export async function readMinutes(
  actor: Actor,
  bodyId: string,
  sessionId: string,
): Promise<MinutesReading | null> {
  const rights = { write: may(actor.role, 'write', 'session'), publish: may(actor.role, 'publish') }
  if (!rights.write && !rights.publish) return null
  const found = await minutesOf(actor, bodyId, sessionId)
  if (!found) return null
  const { source, row } = found
  return {
    row,
    sessionTitle: source.state.session.payload.title,
    signatories: source.meta.signatories,
    wordings: wordingsOf(found),
    documents: { public: currentDocument(found, 'public'), full: currentDocument(found, 'full') },
    completeness: wholeness(found),
    deviations: row.told ? deviationsOf(row.told, toldDigests(source), row.corrections) : [],
    approving: row.state === 'signed' ? await approvingSessions(bodyId, source) : [],
    open: openEnds(found),
    may: rights,
  }
}

/** Of both versions; what one leaves out on purpose is told of the whole one. */
function wholeness({ source, row }: MinutesOfSession): Completeness {
  const of = (version: MinutesVersion) =>
    completeness(source, version, row.signed?.[version] ?? minutesDocument(source, version, now()))
  const full = of('full')
  const known = new Set(full.missing.map(({ key }) => key))
  const ofPublic = of('public').missing.filter(({ key }) => !known.has(key))
  return {
    ...full,
    missing: [
      ...full.missing,
      ...ofPublic.map(({ key, what }) => ({ key, what: `${what} (öffentliche Fassung)` })),
    ],
  }
}

/** Later sessions of the same organization, the next one first. */
async function approvingSessions(bodyId: string, { state }: MinutesOfSession['source']) {
  const { organizationId } = state.session.payload
  const sessions = await sessionsInTime(bodyId, { organizationId })
  const own = sessions.find(({ id }) => id === state.sessionId)
  if (!own) return []
  return sessions
    .filter((session) => againstApproval(own, session, today()) === null)
    .slice(0, OFFERED)
    .map(({ id, title, date }) => ({ id, title, date }))
}

function wordingsOf({ source, row }: MinutesOfSession): VoteWording[] {
  const context = contextOf(source, 'full')
  const { state } = source
  return state.motions.flatMap((motion) =>
    standingVotes(state, motion.id).map((vote) => {
      const own = row.wordings[vote.id] ?? null
      const facts = factsOf(context, vote, motion)
      const worded = wordVote(facts, { own, movers: moversOf(context, motion) })
      const item = state.items.find(({ id }) => id === motion.payload.agendaItemId)
      return {
        voteId: vote.id,
        subject: vote.payload.subject,
        item: item?.payload.number ? `TOP ${item.payload.number}` : (item?.payload.title ?? ''),
        template: worded.template,
        isOwn: own !== null,
        text: textOfVote(worded),
        findings: checkTemplate(worded.template, facts),
      }
    }),
  )
}

function openEnds({ source: { state } }: MinutesOfSession): string[] {
  const { payload } = state.session
  return [
    ...(payload.sessionState === 'closed' ? [] : ['Die Sitzung ist noch nicht beendet.']),
    ...faultyVotes(state),
    ...(payload.chairId === null ? ['Wer den Vorsitz hatte, ist nicht festgehalten.'] : []),
    ...state.votes
      .filter((vote) => vote.payload.startedAt !== null && vote.payload.countedAt === null)
      .map((vote) => `Die Abstimmung „${vote.payload.subject}“ ist ohne Ergebnis.`),
    ...state.items
      .filter((item) => item.payload.startedAt !== null && item.payload.endedAt === null)
      .map((item) => `„${item.payload.title}“ ist nicht abgeschlossen.`),
  ]
}

/**
 * Counts that cannot be so: somebody voted who was excluded later, or had gone by what attendance says
 * now. What was overruled when it was counted is told in the minutes.
 */
const faultyVotes = (state: DeskState): string[] =>
  state.motions
    .flatMap(({ id }) => standingVotes(state, id))
    .filter(({ payload }) => payload.overruleReason === null)
    .flatMap(({ payload }) =>
      findingsOf(state, payload)
        .filter(({ severity }) => severity === 'error')
        .map(({ message }) => `Abstimmung „${payload.subject}“: ${message}`),
    )
