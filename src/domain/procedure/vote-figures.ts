import type { CountedVote, SegmentKind } from './vote-bar'

/** A count with what it counts; `null`: not reported. */
export interface VoteFigure {
  kind: SegmentKind
  count: number | null
  singular: string
  plural: string
}

/**
 * The figures of a vote in the order in which they are read. Yes, No and abstentions are named in any
 * case, so that a missing one is seen to be missing; the others only where there are any.
 */
export function voteFigures(vote: CountedVote): VoteFigure[] {
  const { yes, no, abstain, invalid } = vote
  const silent = withoutVote(vote)
  return [
    { kind: 'yes', count: yes, singular: 'Ja-Stimme', plural: 'Ja-Stimmen' },
    { kind: 'no', count: no, singular: 'Nein-Stimme', plural: 'Nein-Stimmen' },
    { kind: 'abstain', count: abstain, singular: 'Enthaltung', plural: 'Enthaltungen' },
    ...(invalid === null
      ? []
      : [
          {
            kind: 'invalid' as const,
            count: invalid,
            singular: 'ungültige Stimme',
            plural: 'ungültige Stimmen',
          },
        ]),
    ...(silent === 0
      ? []
      : [
          {
            kind: 'unknown' as const,
            count: silent,
            singular: 'Anwesender ohne berichtete Stimme',
            plural: 'Anwesende ohne berichtete Stimme',
          },
        ]),
  ]
}

/** How many of those present are in none of the counts; 0 unless all counts are reported. */
function withoutVote({ yes, no, abstain, invalid, present }: CountedVote): number {
  if (yes === null || no === null || abstain === null || present === null) return 0
  return Math.max(0, present - yes - no - abstain - (invalid ?? 0))
}

/** Whether no figure of the vote is known. */
export function hasNoFigures(
  vote: Pick<CountedVote, 'yes' | 'no' | 'abstain' | 'invalid'>,
): boolean {
  return [vote.yes, vote.no, vote.abstain, vote.invalid].every((count) => count === null)
}
