import 'server-only'
import { nameUuid } from '@/lib/name-uuid'
import { isUuid } from '@/lib/uuid'
import { sessionOfMotion } from '@/db/queries/session-of'
import type { PayloadInput } from '@/domain/record/payloads'
import { unrecorded } from '@/domain/record/unrecorded'
import { fromApi } from '@/domain/vocabulary'
import { VoteInput } from '@/publish/api/writing/vote-input'
import { saveRecord } from '@/usecases/save-record'
import { workingVersion, type WorkingVersion } from '@/usecases/records/working-version'
import { resolveSlugs } from './named'
import { readInput } from './read-input'
import { broken, type ApiWrite, type WriteRequest, type Written } from './request'
import { matches, runCommand } from './run-command'
import { workingVote } from './working-records'

/** What the fields of a vote are called in the API. */
const nameOf = (path: string): string =>
  path
    .replace(/^vote\./, '')
    .replace(/^factionVotes\b/, 'factions')
    .replace(/\borganizationId$/, 'faction')
    .replace(/\bpersonId$/, 'person')
    .replace(/^(?:id|motionId)$/, '')
    .replace(/\bsourceId$/, 'source')

/** POST /api/v1/motions/{id}/votes */
export const createVote: ApiWrite = async (request, { id = '' }) => {
  const motion = isUuid(id) ? await sessionOfMotion(request.bodyId, id) : null
  if (!motion) return { kind: 'missing' }
  const voteId = nameUuid(request.seed, 'vote')
  const read = await readVote(request, { motionId: id, subject: motion.title })
  if (!read.ok) return read.answer
  const refused = await runCommand(request, {
    sessionId: motion.sessionId,
    command: { kind: 'vote.record', id: voteId, vote: read.vote },
    overrule: read.input.overruleReason,
    nameOf,
  })
  return refused ?? stored(request.bodyId, voteId, true)
}

/** PUT /api/v1/votes/{id} */
export const replaceVote: ApiWrite = async (request, { id = '' }) => {
  const { bodyId, ifMatch } = request
  const before = isUuid(id) ? await workingVersion(bodyId, 'vote', id) : null
  const shown = before && (await workingVote(bodyId, { id }))
  if (!before || !shown) return { kind: 'missing' }
  if (!matches(ifMatch, shown)) return { kind: 'changed' }
  const { motionId, subject } = before.payload
  const read = await readVote(request, { motionId, subject })
  if (!read.ok) return read.answer
  const { input, vote } = read
  if (before.state === 'published' || before.state === 'withdrawn')
    return correctPublished(request, before, { vote, reason: input.reason })
  if (before.payload.countedAt !== null)
    return countAnew(request, before, { vote, reason: input.reason })
  const motion = await sessionOfMotion(bodyId, motionId)
  if (!motion) return { kind: 'missing' }
  const refused = await runCommand(request, {
    sessionId: motion.sessionId,
    command: { kind: 'vote.record', id, vote: keepUnsaid(before, vote) },
    overrule: input.overruleReason,
    expected: { kind: 'vote', id, lock: before.lock },
    nameOf,
  })
  return refused ?? stored(bodyId, id, false)
}

type Vote = PayloadInput<'vote'>

/** What the API does not speak of stays as it was. */
const keepUnsaid = ({ payload }: WorkingVersion<'vote'>, vote: Vote): Vote => ({
  ...vote,
  position: payload.position,
  startedAt: payload.startedAt,
  chairExcludedBy:
    vote.chairExcludedBy === undefined ? payload.chairExcludedBy : vote.chairExcludedBy,
  replacesId: payload.replacesId,
  replacement: payload.replacement,
  replacementReason: payload.replacementReason,
})

const NEEDS_REASON = {
  path: 'reason',
  message:
    'Das Ergebnis steht schon fest. Bitte in 10 bis 1.000 Zeichen begründen, warum es geändert wird; die frühere Fassung bleibt lesbar.',
}

/** A change to what is public waits for the four eyes, as every other one does. */
async function correctPublished(
  { bodyId, program }: WriteRequest,
  before: WorkingVersion<'vote'>,
  { vote, reason }: { vote: Vote; reason: string | null },
): Promise<Written> {
  if (reason === null) return broken([NEEDS_REASON])
  const citations = (vote.citations ?? []).length > 0 ? vote.citations : before.payload.citations
  const saved = await saveRecord(program.actor, {
    bodyId,
    kind: 'vote',
    id: before.id,
    payload: { ...keepUnsaid(before, vote), citations },
    lock: before.lock,
    reason,
  })
  if (saved.ok) return stored(bodyId, before.id, false)
  switch (saved.kind) {
    case 'conflict':
      return { kind: 'changed' }
    case 'forbidden':
      return { kind: 'forbidden' }
    case 'invalid':
      return broken(saved.errors.map(({ path, message }) => ({ path: nameOf(path), message })))
  }
}

/** The first count stays in the record: a corrected one takes its place beside it. */
async function countAnew(
  request: WriteRequest,
  before: WorkingVersion<'vote'>,
  { vote, reason }: { vote: Vote; reason: string | null },
): Promise<Written> {
  if (reason === null || reason.trim().length < 10) return broken([NEEDS_REASON])
  const motion = await sessionOfMotion(request.bodyId, before.payload.motionId)
  if (!motion) return { kind: 'missing' }
  const newId = nameUuid(request.seed, 'vote')
  const refused = await runCommand(request, {
    sessionId: motion.sessionId,
    command: {
      kind: 'vote.record',
      id: newId,
      vote: {
        ...keepUnsaid(before, vote),
        countedAt: vote.countedAt ?? before.payload.countedAt,
        replacesId: before.id,
        replacement: 'corrected',
        replacementReason: reason,
      },
    },
    overrule: vote.overruleReason as string | null,
    expected: { kind: 'vote', id: before.id, lock: before.lock },
    nameOf,
  })
  return refused ?? stored(request.bodyId, newId, false)
}

async function stored(bodyId: string, id: string, isNew: boolean): Promise<Written> {
  const content = await workingVote(bodyId, { id })
  if (!content) throw new Error(`vote ${id} was stored and is not there`)
  return { kind: 'stored', isNew, path: `/votes/${id}`, content }
}

type Read = { ok: true; input: VoteInput; vote: Vote } | { ok: false; answer: Written }

/** What a program sent, as a vote of the record. */
async function readVote(
  { bodyId, input: sent }: WriteRequest,
  { motionId, subject }: { motionId: string; subject: string },
): Promise<Read> {
  const read = readInput(VoteInput, sent)
  if (!read.ok) return { ok: false, answer: broken(read.errors) }
  const input = read.value
  const { idOf, errors } = await resolveSlugs(bodyId, [
    ...input.factions.map(({ faction: slug }, index) => ({
      path: `factions.${index}.faction`,
      of: 'organizations' as const,
      slug,
    })),
    ...input.ballots.map(({ person: slug }, index) => ({
      path: `ballots.${index}.person`,
      of: 'persons' as const,
      slug,
    })),
    ...input.candidates.flatMap(({ person: slug }, index) =>
      slug === null ? [] : [{ path: `candidates.${index}.person`, of: 'persons' as const, slug }],
    ),
  ])
  if (errors.length > 0) return { ok: false, answer: broken(errors) }
  const { yes, no, abstain, invalid, present, stated, statedOutcome, note, countedAt } = input
  return {
    ok: true,
    input,
    vote: {
      ...unrecorded.vote,
      motionId,
      position: 0,
      subject: input.subject ?? subject,
      method: fromApi(input.method),
      majority: fromApi(input.majority),
      polarity: fromApi(input.polarity),
      statutorySeats: null,
      present,
      yes,
      no,
      abstain,
      invalid,
      stated,
      statedOutcome,
      note,
      overruleReason: input.overruleReason,
      chairExcludedBy: input.chairExcludedBy,
      countedAt,
      round: input.round,
      candidates: input.candidates.map(({ person, ...candidate }) => ({
        personId: person === null ? null : idOf('persons', person),
        ...candidate,
      })),
      factionVotes: input.factions.map(({ faction, position, ...counts }) => ({
        organizationId: idOf('organizations', faction),
        position: fromApi(position),
        ...counts,
      })),
      ballots: input.ballots.map(({ person, choice }) => ({
        personId: idOf('persons', person),
        choice: fromApi(choice),
      })),
      citations: input.citations,
    },
  }
}
