import { enumerate } from '@/domain/german'
import { ballotChoiceLabel, type BallotChoice } from '@/domain/vocabulary'
import type { EligibilityReason } from '../eligibility'
import {
  error,
  warning,
  type BallotRecord,
  type Elector,
  type Finding,
  type FindingRule,
  type VoteContext,
  type VoteRecord,
} from './finding'

/** Who is named with a vote, and whether they could have cast it (KrO NRW §§ 28, 34, 35). */
export function ballotFindings(vote: VoteRecord, context: VoteContext): Finding[] {
  const { rules } = context
  if (vote.method === 'secret') {
    return vote.ballots.map((ballot, index) =>
      error(
        'ballot-in-secret-vote',
        `ballots.${index}.choice`,
        `${ballot.name}: Bei geheimer Abstimmung wird keine Stimme einer Person festgehalten.`,
        rules.secret.paragraph,
      ),
    )
  }
  return [
    ...outsideRollCall(vote, context),
    ...twice(vote.ballots, context),
    ...vote.ballots.flatMap((ballot, index) => ballotFinding(ballot, index, context)),
    ...(vote.method === 'roll_call' ? missing(vote.ballots, context) : []),
    ...againstTotals(vote, context),
  ]
}

const CAST: ReadonlySet<BallotChoice> = new Set(['yes', 'no', 'abstain', 'invalid'])

function outsideRollCall(vote: VoteRecord, { rules, withoutFaction }: VoteContext): Finding[] {
  const named = vote.method === 'roll_call' || vote.method === 'electronic'
  // Beside the factions, those who belong to none can only be named.
  const besideFactions = vote.factions.length > 0 && vote.ballots.length <= (withoutFaction ?? 0)
  return named || besideFactions || vote.ballots.length === 0
    ? []
    : [
        warning(
          'ballot-outside-roll-call',
          'method',
          'Stimmen einzelner Personen sind festgehalten, obwohl die Abstimmung nicht als namentlich erfasst ist. Bitte prüfen Sie die Art der Abstimmung.',
          rules.rollCall.paragraph,
        ),
      ]
}

function twice(ballots: readonly BallotRecord[], { rules }: VoteContext): Finding[] {
  const seen = new Set<string>()
  return ballots.flatMap((ballot, index) => {
    if (!seen.has(ballot.personId)) {
      seen.add(ballot.personId)
      return []
    }
    return [
      error(
        'ballot-twice',
        `ballots.${index}.person`,
        `${ballot.name} ist mehrfach mit einer Stimme aufgeführt.`,
        rules.rollCall.paragraph,
      ),
    ]
  })
}

const RULE_BY_REASON: Readonly<Partial<Record<EligibilityReason, FindingRule>>> = {
  not_a_member: 'ballot-not-a-member',
  no_voting_right: 'ballot-without-voting-right',
  chair_excluded: 'ballot-of-excluded-chair',
  excluded_from_item: 'ballot-of-excluded-member',
  not_present: 'ballot-of-absent-member',
}

function ballotFinding(ballot: BallotRecord, index: number, context: VoteContext): Finding[] {
  const { electorate, rules } = context
  if (electorate === null) return []
  const elector = electorate.find((entry) => entry.personId === ballot.personId)
  if (!elector) {
    return [
      error(
        'ballot-not-a-member',
        `ballots.${index}.person`,
        `${ballot.name} war an diesem Tag nicht Mitglied und konnte nicht abstimmen.`,
        rules.chair.paragraph,
      ),
    ]
  }
  const { mayVote, reason, explanation, paragraph } = elector.eligibility
  const rule = RULE_BY_REASON[reason]
  if (CAST.has(ballot.choice) && mayVote === false && rule) {
    const path = `ballots.${index}.choice`
    const label = ballotChoiceLabel[ballot.choice]
    return [error(rule, path, `${ballot.name}, Stimme „${label}“: ${explanation}`, paragraph)]
  }
  if (ballot.choice === 'absent' && mayVote === true) {
    return [
      error(
        'ballot-absent-though-present',
        `ballots.${index}.choice`,
        `${ballot.name} ist als abwesend aufgeführt, war aber nach der Anwesenheitsliste bei der Abstimmung anwesend.`,
        rules.rollCall.paragraph,
      ),
    ]
  }
  return []
}

function missing(ballots: readonly BallotRecord[], { electorate, rules }: VoteContext): Finding[] {
  const named = new Set(ballots.map((ballot) => ballot.personId))
  const unnamed = (electorate ?? []).filter(
    ({ personId, eligibility }: Elector) => eligibility.mayVote === true && !named.has(personId),
  )
  return unnamed.length === 0
    ? []
    : [
        error(
          'ballot-missing',
          'ballots',
          `Bei namentlicher Abstimmung hat jedes anwesende stimmberechtigte Mitglied genau einen Eintrag; es ${unnamed.length === 1 ? 'fehlt' : 'fehlen'}: ${enumerate(unnamed.map((elector) => elector.name))}.`,
          rules.rollCall.paragraph,
        ),
      ]
}

const TOTALS = ['yes', 'no', 'abstain', 'invalid'] as const

/** In a roll call the names make up the totals; elsewhere they may be a part of them. */
function againstTotals(vote: VoteRecord, { rules }: VoteContext): Finding[] {
  if (vote.ballots.length === 0) return []
  return TOTALS.flatMap((choice) => {
    const total = vote.counts[choice]
    const named = vote.ballots.filter((ballot) => ballot.choice === choice).length
    const fits = total === null || (vote.method === 'roll_call' ? named === total : named <= total)
    return fits
      ? []
      : [
          error(
            'ballots-against-totals',
            choice,
            `Namentlich sind ${named} mit „${ballotChoiceLabel[choice]}“ aufgeführt, als Gesamtzahl ist ${total} eingetragen.`,
            rules.rollCall.paragraph,
          ),
        ]
  })
}
