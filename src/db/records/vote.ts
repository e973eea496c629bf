import 'server-only'
import { resultOfVote } from '@/domain/procedure/vote-result'
import type { Payload } from '@/domain/record/payloads'
import { loadCitationsOf, replaceCitations } from './citations'
import type { BulkStore, Transaction } from './store'
import { voteCircumstances } from './vote-circumstances'
import { fromKnownMoment, toMoment } from '@/db/time'

/**
 * The outcome is never entered: it follows from counts and rule, from what is known of the factions or
 * of the candidates, or from the source's own words.
 */
export async function outcomeOfVote(
  transaction: Transaction,
  vote: Omit<Payload<'vote'>, 'ballots' | 'citations' | 'requests'>,
) {
  const circumstances = await voteCircumstances(transaction, vote.motionId, [], [])
  if (!circumstances) throw new Error(`motion ${vote.motionId} of the vote is not there`)
  const { outcome, explanation } = resultOfVote(vote, circumstances)
  return { outcome, outcomeReason: explanation }
}

async function loadAll(
  transaction: Transaction,
  ids: readonly string[],
): Promise<Map<string, Payload<'vote'>>> {
  const rows = await transaction.vote.findMany({
    where: { id: { in: [...ids] } },
    include: {
      factionVotes: { orderBy: { organization: { shortName: 'asc' } } },
      ballots: { orderBy: { person: { familyName: 'asc' } } },
      candidates: { orderBy: { position: 'asc' } },
      requests: { orderBy: { position: 'asc' } },
    },
  })
  const citationsOf = await loadCitationsOf(transaction, ids)
  return new Map(
    rows.map((vote) => {
      return [
        vote.id,
        {
          motionId: vote.motionId,
          position: vote.position,
          subject: vote.subject,
          method: vote.method,
          majority: vote.majority,
          polarity: vote.polarity,
          statutorySeats: vote.statutorySeats,
          present: vote.present,
          yes: vote.yes,
          no: vote.no,
          abstain: vote.abstain,
          invalid: vote.invalid,
          stated: vote.stated,
          statedOutcome: vote.statedOutcome === 'unknown' ? null : vote.statedOutcome,
          note: vote.note,
          overruleReason: vote.overruleReason,
          startedAt: toMoment(vote.startedAt),
          countedAt: toMoment(vote.countedAt),
          chairExcludedBy: vote.chairExcludedBy,
          replacesId: vote.replacesId,
          replacement: vote.replacement,
          replacementReason: vote.replacementReason,
          round: vote.round,
          machineRead: vote.machineRead,
          requests: vote.requests.map(({ kind, by, supporters }) => ({ kind, by, supporters })),
          candidates: vote.candidates.map(({ personId, name, votes, elected, byLot }) => ({
            personId,
            name,
            votes,
            elected,
            byLot,
          })),
          factionVotes: vote.factionVotes.map(({ organizationId, position, yes, no, abstain }) => ({
            organizationId,
            position,
            yes,
            no,
            abstain,
          })),
          ballots: vote.ballots.map(({ personId, choice }) => ({ personId, choice })),
          citations: citationsOf(vote.id),
        },
      ]
    }),
  )
}

export const voteStore: BulkStore<'vote'> = {
  title: (_, payload) => Promise.resolve(payload.subject),

  load: async (transaction, id) => (await loadAll(transaction, [id])).get(id) ?? null,
  loadAll,

  async write(transaction, { id }, { requests, ...lists }) {
    const { factionVotes, ballots, candidates, citations, ...payload } = lists
    const data = {
      ...payload,
      startedAt: fromKnownMoment(payload.startedAt),
      countedAt: fromKnownMoment(payload.countedAt),
      ...(await outcomeOfVote(transaction, { ...payload, factionVotes, candidates })),
    }
    await transaction.voteCandidate.deleteMany({ where: { voteId: id } })
    await transaction.factionVote.deleteMany({ where: { voteId: id } })
    await transaction.ballot.deleteMany({ where: { voteId: id } })
    await transaction.voteRequest.deleteMany({ where: { voteId: id } })
    await transaction.vote.upsert({ where: { id }, create: { id, ...data }, update: data })
    await transaction.factionVote.createMany({
      data: factionVotes.map((vote) => ({ ...vote, voteId: id })),
    })
    await transaction.ballot.createMany({
      data: ballots.map((ballot) => ({ ...ballot, voteId: id })),
    })
    await transaction.voteCandidate.createMany({
      data: candidates.map((candidate, position) => ({ ...candidate, voteId: id, position })),
    })
    await transaction.voteRequest.createMany({
      data: requests.map((request, position) => ({ ...request, voteId: id, position })),
    })
    await replaceCitations(transaction, id, citations)
  },
}
