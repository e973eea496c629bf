/**
 * How a debate's parts are called within its document: an `eId` for each, by which others refer to it
 * as `#eId`. The schema does not look whether such a reference leads anywhere.
 */
import type { DebateView, OrganizationRef, PersonRef } from '@/domain/record/views'
import type { BallotChoice, MotionOutcome, VoteOutcome } from '@/domain/vocabulary'

export interface Names {
  /** The body that publishes the record. */
  body: string
  person: (person: PersonRef) => string
  organization: (organization: OrganizationRef) => string
  /** Of an office that somebody held on that day. */
  role: (office: string) => string
  option: (choice: BallotChoice) => string
  outcome: (outcome: MotionOutcome | VoteOutcome) => string
  source: (sourceId: string) => string
  motion: (id: string) => string
  vote: (id: string) => string
  speech: (id: string) => string
}

/** `prefix-1`, `prefix-2` …, in order. Throws a RangeError for what is not in the list. */
function numbered(prefix: string, ids: readonly string[]) {
  const places = new Map(ids.map((id, index) => [id, index + 1]))
  return (id: string): string => {
    const place = places.get(id)
    if (place === undefined) throw new RangeError(`no ${prefix} ${id} in this debate`)
    return `${prefix}-${place}`
  }
}

const withHyphens = (word: string): string => word.replaceAll('_', '-')

/** The offices in which somebody spoke, each once. */
export const officesOf = ({ statements }: Pick<DebateView, 'statements'>): string[] => [
  ...new Set(statements.flatMap(({ speaker }) => speaker.office ?? [])),
]

export function namesOf(debate: DebateView): Names {
  const votes = debate.motions.flatMap((motion) => motion.votes)
  return {
    body: 'body',
    person: ({ slug }) => `person-${slug}`,
    organization: ({ slug }) => `organization-${slug}`,
    role: numbered('role', officesOf(debate)),
    option: (choice) => `option-${withHyphens(choice)}`,
    outcome: (outcome) => `outcome-${withHyphens(outcome)}`,
    source: numbered(
      'source',
      debate.sources.map(({ id }) => id),
    ),
    motion: numbered(
      'motion',
      debate.motions.map(({ id }) => id),
    ),
    vote: numbered(
      'vote',
      votes.map(({ id }) => id),
    ),
    speech: numbered(
      'speech',
      debate.statements.map(({ id }) => id),
    ),
  }
}

/** A reference to a part of the document. */
export const to = (eId: string): string => `#${eId}`
