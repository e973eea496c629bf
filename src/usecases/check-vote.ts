import 'server-only'
import { db } from '@/db/client'
import type { Transaction } from '@/db/records/store'
import { voteCircumstances } from '@/db/records/vote-circumstances'
import { eligibility, mostWhoMayVote } from '@/domain/procedure/eligibility'
import { checkVote as findFaults, type Finding } from '@/domain/procedure/plausibility'
import type { Payload } from '@/domain/record/payloads'

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
  const nameOf = (id: string) => known.names.get(id) ?? 'Unbekannt'

  const occasion = {
    ...known,
    at: null,
    chairExcludedBy: null,
  }
  const members = [
    ...new Set([
      ...known.memberships.map((membership) => membership.personId),
      ...(known.chairId !== null && known.rules.chair.isMember ? [known.chairId] : []),
    ]),
  ]
  const electorate = members.map((personId) => ({
    personId,
    name: nameOf(personId),
    eligibility: eligibility(personId, occasion),
  }))
  const attendanceIsRecorded = known.presence.length > 0
  const findings = findFaults(
    {
      method: payload.method,
      majority: payload.majority,
      polarity: payload.polarity,
      counts: payload,
      stated:
        payload.stated !== null && payload.statedOutcome !== null
          ? { text: payload.stated, outcome: payload.statedOutcome }
          : null,
      outcome: null,
      factions: payload.factionVotes.map((vote) => ({
        ...vote,
        factionId: vote.organizationId,
        name: nameOf(vote.organizationId),
        members: known.factionMembers.get(vote.organizationId) ?? null,
      })),
      ballots: payload.ballots.map((ballot) => ({ ...ballot, name: nameOf(ballot.personId) })),
    },
    {
      rules: known.rules,
      statutorySeats: payload.statutorySeats ?? known.statutorySeats,
      eligiblePresent: attendanceIsRecorded
        ? mostWhoMayVote(electorate.map((elector) => elector.eligibility))
        : null,
      // No record says that its list of a faction's members is complete.
      withoutFaction: null,
      // Without a single member on record, nothing can be said about who may vote.
      electorate: known.memberships.length > 0 ? electorate : null,
    },
  )
  return findings.map((finding) => ({
    ...finding,
    path: finding.path.replace(/^factions\b/, 'factionVotes'),
  }))
}
