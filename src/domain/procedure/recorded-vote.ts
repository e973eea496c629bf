/** The plausibility of a vote as it is recorded, whoever asks: the desk, a form or a program. */
import type { BallotChoice, VoteMethod } from '@/domain/vocabulary'
import { mostWhoMayVote } from './eligibility'
import { checkVote, type Elector, type Finding } from './plausibility'
import { statedResult, type RecordedVote, type ResultContext } from './vote-result'

interface VoteWithVoters extends RecordedVote {
  method: VoteMethod
  factionVotes: readonly (RecordedVote['factionVotes'][number] & { organizationId: string })[]
  ballots: readonly { personId: string; choice: BallotChoice }[]
}

export interface VoteSurroundings extends ResultContext {
  /** Everybody who comes into question as a voter. */
  electors: readonly Elector[]
  /** Whether anything is recorded about who is a member, and about who came. */
  membersAreRecorded: boolean
  attendanceIsRecorded: boolean
  /** How many of the voters may belong to no faction; `null`: not known for certain. */
  withoutFaction: number | null
  /** How many members a faction had that day; `null`: not known for certain. */
  membersOf: (organizationId: string) => number | null
  /** A person's name or a faction's short one; undefined where it is not known. */
  nameOf: (id: string) => string | undefined
}

/** Everything that cannot be, or that somebody should look at, errors first; paths are the payload's. */
export function findingsOnRecord(vote: VoteWithVoters, around: VoteSurroundings): Finding[] {
  const { rules, electors, nameOf } = around
  const findings = checkVote(
    {
      method: vote.method,
      majority: vote.majority,
      polarity: vote.polarity,
      counts: vote,
      stated: statedResult(vote),
      outcome: null,
      candidates: vote.candidates,
      factions: vote.factionVotes.map((faction) => ({
        ...faction,
        factionId: faction.organizationId,
        name: nameOf(faction.organizationId) ?? 'Unbekannte Fraktion',
        members: around.membersOf(faction.organizationId),
      })),
      ballots: vote.ballots.map((ballot) => ({
        ...ballot,
        name: nameOf(ballot.personId) ?? 'Unbekannte Person',
      })),
    },
    {
      rules,
      statutorySeats: vote.statutorySeats ?? around.statutorySeats,
      eligiblePresent: around.attendanceIsRecorded
        ? mostWhoMayVote(electors.map(({ eligibility }) => eligibility))
        : null,
      withoutFaction: around.withoutFaction,
      // Without a single member on record, nothing can be said about who may vote.
      electorate: around.membersAreRecorded ? electors : null,
    },
  )
  return findings.map((finding) => ({
    ...finding,
    path: finding.path.replace(/^factions\b/, 'factionVotes'),
  }))
}
