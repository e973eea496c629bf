import 'server-only'
import { db } from '@/db/client'
import type { Transaction } from '@/db/records/store'
import { voteCircumstances } from '@/db/records/vote-circumstances'
import { toMoment } from '@/db/time'
import { eligibility } from '@/domain/procedure/eligibility'
import type { Finding } from '@/domain/procedure/plausibility'
import { votingTime, type TimedVote } from '@/domain/procedure/voting-time'
import { findingsOnRecord } from '@/domain/procedure/recorded-vote'
import type { Payload } from '@/domain/record/payloads'
import { fromLocalTime } from '@/domain/time/local'

/**
 * What the rules of procedure say about a vote as it is entered: faults and oddities, each with its
 * paragraph and the payload's field. Empty where nothing speaks against it.
 */
export async function checkVote(
  payload: Payload<'vote'>,
  transaction: Transaction = db,
): Promise<Finding[]> {
  const personIds = payload.ballots.map((ballot) => ballot.personId)
  const organizationIds = payload.factionVotes.map((vote) => vote.organizationId)
  const known = await voteCircumstances(transaction, payload.motionId, personIds, organizationIds)
  if (!known) return []
  const at = await timeOf(payload, transaction)
  const occasion = {
    ...known,
    at: at === null ? null : fromLocalTime(at),
    chairExcludedBy: payload.chairExcludedBy,
  }
  const members = [
    ...new Set([
      ...known.memberships.map((membership) => membership.personId),
      ...(known.chairId !== null && known.rules.chair.isMember ? [known.chairId] : []),
    ]),
  ]
  return findingsOnRecord(payload, {
    rules: known.rules,
    statutorySeats: known.statutorySeats,
    electors: members.map((personId) => ({
      personId,
      name: known.names.get(personId) ?? 'Unbekannte Person',
      eligibility: eligibility(personId, occasion),
    })),
    membersAreRecorded: known.memberships.length > 0,
    attendanceIsRecorded: known.presence.length > 0,
    // No record says that its list of a faction's members is complete.
    withoutFaction: null,
    membersOf: (id) => known.factionMembers.get(id) ?? null,
    nameOf: (id) => known.names.get(id),
  })
}

/** When it was voted; a correction is about the count that it corrects. */
async function timeOf(payload: Payload<'vote'>, transaction: Transaction): Promise<string | null> {
  const earlier = new Map<string, TimedVote>()
  let last: TimedVote = payload
  while (
    last.replacesId !== null &&
    last.replacement === 'corrected' &&
    !earlier.has(last.replacesId)
  ) {
    const found = await transaction.vote.findUnique({
      where: { id: last.replacesId },
      select: { startedAt: true, countedAt: true, replacesId: true, replacement: true },
    })
    if (!found) break
    const { startedAt, countedAt, ...rest } = found
    const vote = { ...rest, startedAt: toMoment(startedAt), countedAt: toMoment(countedAt) }
    earlier.set(last.replacesId, vote)
    last = vote
  }
  return votingTime(payload, (id) => earlier.get(id))
}
