/** What is recorded beside motions, votes and words: facts, and what is still owed. */
import type { FactView, FollowUpView } from '@/domain/record/views'
import { toApi } from '@/domain/vocabulary'
import type { Origin } from '@/publish/api/addresses'
import { objectAddress } from '@/publish/oparl/addresses'
import { toCitation } from './citation'

/** @returns the facts in their order; a part names the whole by its place in this list, from 0 */
export function toFacts(origin: Origin, facts: readonly FactView[]) {
  const places = new Map(facts.map(({ id }, place) => [id, place]))
  return facts.map(({ kind, text, verbatim, value, unit, note, ...fact }) => ({
    kind: toApi(kind),
    text,
    verbatim,
    value,
    unit,
    note,
    organization: fact.organization && objectAddress(origin, 'organization', fact.organization.id),
    partOf: fact.partOfId === null ? null : places.get(fact.partOfId),
    citations: fact.citations.map(toCitation(origin)),
  }))
}

export const toFollowUp = (origin: Origin, followUp: FollowUpView) => ({
  text: followUp.text,
  organization:
    followUp.organization && objectAddress(origin, 'organization', followUp.organization.id),
  motion: followUp.motion && objectAddress(origin, 'paper', followUp.motion.id),
  due: followUp.due,
  dueLatest: followUp.dueLatest,
  state: toApi(followUp.state),
  citations: followUp.citations.map(toCitation(origin)),
})
