import 'server-only'
import { standingVotes } from '@/domain/desk/derived/items'
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
import { minutesOf, type MinutesOfSession } from './minutes-source'

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
  completeness: Completeness
  /** Votes without a result, items never called: what to look at before signing. */
  open: string[]
  may: { write: boolean; publish: boolean }
}

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
  const full = minutesDocument(source, 'full', now())
  return {
    row,
    sessionTitle: source.state.session.payload.title,
    signatories: source.meta.signatories,
    wordings: wordingsOf(found),
    documents: { public: currentDocument(found, 'public'), full: currentDocument(found, 'full') },
    completeness: completeness(source, 'full', full),
    open: openEnds(found),
    may: rights,
  }
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
    ...(payload.chairId === null ? ['Wer den Vorsitz hatte, ist nicht festgehalten.'] : []),
    ...state.votes
      .filter((vote) => vote.payload.startedAt !== null && vote.payload.countedAt === null)
      .map((vote) => `Die Abstimmung „${vote.payload.subject}“ ist ohne Ergebnis.`),
    ...state.items
      .filter((item) => item.payload.startedAt !== null && item.payload.endedAt === null)
      .map((item) => `„${item.payload.title}“ ist nicht abgeschlossen.`),
  ]
}
