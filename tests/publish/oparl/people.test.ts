import { describe, expect, test } from 'vitest'
import type { OrganizationKind } from '@/domain/vocabulary'
import { toMembership } from '@/publish/oparl/membership'
import { toOrganization } from '@/publish/oparl/organization'
import { toPerson } from '@/publish/oparl/person'
import {
  BASE,
  context,
  council,
  faction,
  organization,
  seeingOnly,
  uuid,
  wholePerson,
} from './views'

describe('an organization', () => {
  test('names its members, what it is beneath, and the lists that are its own', () => {
    expect(toOrganization(context, organization)).toMatchObject({
      id: `${BASE}/organization/${faction.id}`,
      body: `${BASE}/body/${uuid(1)}`,
      membership: [`${BASE}/membership/${uuid(30)}`],
      meeting: `${BASE}/organization/${faction.id}/meeting`,
      consultation: `${BASE}/organization/${faction.id}/consultation`,
      subOrganizationOf: `${BASE}/organization/${council.id}`,
      startDate: '2020-11-01',
      web: 'https://kreistag.example/fraktionen/rot',
      'wortlaut:color': '#e3000f',
    })
  })

  test.each<[OrganizationKind, string, string | undefined]>([
    ['council', 'Gremium', 'Parlament'],
    ['committee', 'Gremium', 'Ausschuss'],
    ['faction', 'Fraktion', 'Fraktion'],
    ['administration', 'Verwaltungsbereich', 'Verwaltung'],
    ['association', 'Sonstiges', 'Verein oder Verband'],
    ['government', 'Institution', 'Regierung'],
    ['other', 'Sonstiges', undefined],
  ])('of the kind %s is a %s (%s)', (kind, organizationType, classification) => {
    const object = toOrganization(context, { ...organization, kind })
    expect(object?.['organizationType']).toBe(organizationType)
    expect(object?.['classification']).toBe(classification)
  })

  test('without members has no list of them', () => {
    expect(toOrganization(context, { ...organization, membershipIds: [] })).not.toHaveProperty(
      'membership',
    )
  })
})

describe('a person', () => {
  test('has the degree in the name, once, and says where the words about them are from', () => {
    const object = toPerson(context, wholePerson)
    expect(object).toMatchObject({
      name: 'Dr. Erika Muster',
      title: ['Dr.'],
      life: 'Spricht oft.',
      lifeSource: 'Kreisblatt: Bericht',
    })
    expect(toPerson(context, { ...wholePerson, name: 'Dr. Erika Muster' })?.['name']).toBe(
      'Dr. Erika Muster',
    )
  })

  test('has only the memberships that can be seen', () => {
    expect(toPerson(context, wholePerson)?.['membership']).toHaveLength(1)
    const object = toPerson(seeingOnly(`person ${wholePerson.id}`), wholePerson)
    expect(object).not.toHaveProperty('membership')
  })
})

test('a membership names the person where it stands alone', () => {
  const [membership] = wholePerson.memberships
  if (!membership) throw new Error('no membership')
  expect(toMembership(context, membership, 'alone')).toMatchObject({
    person: `${BASE}/person/${wholePerson.id}`,
    organization: `${BASE}/organization/${council.id}`,
    onBehalfOf: `${BASE}/organization/${faction.id}`,
    votingRight: true,
  })
  const within = toMembership(context, { ...membership, votingRight: false }, 'within')
  expect(within).not.toHaveProperty('person')
  expect(within?.['votingRight']).toBe(false)
  expect(toMembership(context, { ...membership, votingRight: null }, 'within')).not.toHaveProperty(
    'votingRight',
  )
})
