import type { KindReader } from './kind-reader'

export const readBody: KindReader = (fields) => ({
  name: fields.line('name', 300),
  shortName: fields.line('shortName', 80),
  ags: fields.line('ags', 20),
  licence: fields.line('license', 300),
  web: fields.web('web'),
})

export const readTerm: KindReader = (fields) => ({
  name: fields.line('name', 120),
  startDate: fields.day('startDate'),
  endDate: fields.day('endDate'),
})

export const readOrganization: KindReader = (fields) => ({
  name: fields.line('name', 300),
  shortName: fields.line('shortName', 60),
  organizationType: fields.line('organizationType', 100),
  classification: fields.line('classification', 100),
  startDate: fields.day('startDate'),
  endDate: fields.day('endDate'),
  parent: fields.name('subOrganizationOf'),
})

export const readPerson: KindReader = (fields) => ({
  name: fields.line('name', 160),
  givenName: fields.line('givenName', 80),
  familyName: fields.line('familyName', 80),
  title: fields.words('title', 40),
  affix: fields.line('affix', 60),
})

export const readMembership: KindReader = (fields) => ({
  person: fields.name('person'),
  organization: fields.name('organization'),
  role: fields.line('role', 120),
  votingRight: fields.flag('votingRight'),
  onBehalfOf: fields.name('onBehalfOf'),
  startDate: fields.day('startDate'),
  endDate: fields.day('endDate'),
})
