/** `references`: everybody and everything that the debate names, each with the address of its page. */
import { organizationPath, personPath, sourcePath } from '@/domain/record/paths'
import { sourceLabel } from '@/domain/record/source-label'
import {
  BallotChoice,
  ballotChoiceLabel,
  motionOutcomeLabel,
  voteOutcomeLabel,
} from '@/domain/vocabulary'
import { pageAddress } from '@/publish/api/addresses'
import { organizationsIn, personsIn } from '@/publish/named-in'
import { element, type Attributes, type Markup } from '@/publish/xml/element'
import type { DebateDocument } from './debate-document'
import { officesOf, to } from './names'

/** The words for results and choices that the document uses, as concepts of its ontology. */
function conceptsIn({ debate, names }: DebateDocument): Markup[] {
  const votes = debate.motions.flatMap((motion) => motion.votes)
  const concept = (eId: string, showAs: string) =>
    element('TLCConcept', { eId, href: `/akn/ontology/concept/de.wortlaut.${eId}`, showAs })
  const outcomes = new Map([
    ...debate.motions.map(
      ({ outcome }) => [names.outcome(outcome), motionOutcomeLabel[outcome]] as const,
    ),
    // What a motion and a vote call the same is one concept.
    ...votes
      .filter(({ outcome }) => outcome !== 'unknown')
      .map(({ outcome }) => [names.outcome(outcome), voteOutcomeLabel[outcome]] as const),
  ])
  const options =
    votes.length === 0
      ? []
      : BallotChoice.options.map((choice) =>
          concept(names.option(choice), ballotChoiceLabel[choice]),
        )
  return [...[...outcomes].map(([eId, label]) => concept(eId, label)), ...options]
}

export function references(given: DebateDocument): Markup {
  const { origin, body, debate, names } = given
  const reference = (name: string, attributes: Attributes) => element(name, attributes)
  return element('references', { source: to(names.body) }, [
    reference('TLCOrganization', {
      eId: names.body,
      href: pageAddress(origin, '/'),
      showAs: body.name,
    }),
    ...organizationsIn(debate).map((organization) =>
      reference('TLCOrganization', {
        eId: names.organization(organization),
        href: pageAddress(origin, organizationPath(organization)),
        showAs: organization.name,
        shortForm: organization.shortName,
      }),
    ),
    ...personsIn(debate).map((person) =>
      reference('TLCPerson', {
        eId: names.person(person),
        href: pageAddress(origin, personPath(person)),
        showAs: person.name,
      }),
    ),
    ...officesOf(debate).map((office) =>
      reference('TLCRole', {
        eId: names.role(office),
        href: `/akn/ontology/role/de.wortlaut.${encodeURIComponent(office)}`,
        showAs: office,
      }),
    ),
    ...conceptsIn(given),
    ...debate.sources.map((source) =>
      reference('TLCReference', {
        eId: names.source(source.id),
        name: 'source',
        href: pageAddress(origin, sourcePath(source.id)),
        showAs: sourceLabel(source),
      }),
    ),
  ])
}
