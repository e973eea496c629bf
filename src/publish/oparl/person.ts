import type { PersonObject } from '@/domain/record/object-views'
import { personPath } from '@/domain/record/paths'
import { apiAddress, pageAddress } from '@/publish/api/addresses'
import { objectAddress } from './addresses'
import { toMembership } from './membership'
import { anObject, type ObjectContext } from './object'
import { toCitation } from './vendor/citation'

/** With the academic degree, once. */
const fullName = ({ name, academicTitle }: PersonObject): string =>
  academicTitle === null || name.startsWith(academicTitle) ? name : `${academicTitle} ${name}`

export function toPerson(context: ObjectContext, person: PersonObject) {
  const { origin } = context
  const { id, slug, academicTitle, description, citations } = person
  return anObject(
    context,
    { kind: 'person', id },
    {
      body: objectAddress(origin, 'body', context.bodyId),
      name: fullName(person),
      familyName: person.familyName,
      givenName: person.givenName,
      title: academicTitle === null ? null : [academicTitle],
      membership: person.memberships.map((each) => toMembership(context, each, 'within')),
      life: description,
      lifeSource:
        description === null || citations.length === 0
          ? null
          : [...new Set(citations.map(({ label }) => label))].join('; '),
      web: pageAddress(origin, personPath(person)),
      'wortlaut:citation': citations.map(toCitation(origin)),
      'wortlaut:api': apiAddress(origin, `/persons/${slug}`),
    },
  )
}
