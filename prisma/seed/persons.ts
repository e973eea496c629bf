import { ids } from './ids'
import { report, type SeedRecord } from './record'

interface NamedPerson {
  id: string
  slug: string
  givenName: string
  familyName: string
  organizationId: string
  role: string
  locators: string[]
  description?: string
}

/**
 * Nobody's seat in the Kreistag, voting right or dates are reported, so none are entered; a party
 * in brackets behind a name says no more than that the person belongs there.
 */
const BELONGS = 'zugehörig laut Bericht'

const { organizations, persons: people } = ids

const named: NamedPerson[] = [
  {
    id: people.andreasMueller,
    slug: 'andreas-mueller',
    givenName: 'Andreas',
    familyName: 'Müller',
    organizationId: organizations.kreisverwaltung,
    role: 'Landrat',
    locators: ['Absatz 3', 'Absatz 6', 'Absatz 8'],
    description:
      'Landrat und damit kraft Gesetzes Mitglied des Kreistags (§ 25 KrO NRW). Nicht zu verwechseln mit Guido Müller (FDP), der in derselben Sitzung sprach.',
  },
  {
    id: people.guidoMueller,
    slug: 'guido-mueller',
    givenName: 'Guido',
    familyName: 'Müller',
    organizationId: organizations.fdp,
    role: BELONGS,
    locators: ['Absatz 10'],
    description: 'FDP. Nicht zu verwechseln mit Landrat Andreas Müller.',
  },
  {
    id: people.menn,
    slug: 'meike-menn',
    givenName: 'Meike',
    familyName: 'Menn',
    organizationId: organizations.gruene,
    role: BELONGS,
    locators: ['Absatz 4'],
  },
  {
    id: people.zaum,
    slug: 'christian-zaum',
    givenName: 'Christian',
    familyName: 'Zaum',
    organizationId: organizations.afd,
    role: 'Fraktionschef',
    locators: ['Absatz 5', 'Absatz 6', 'Absatz 7'],
  },
  {
    id: people.fey,
    slug: 'katrin-fey',
    givenName: 'Katrin',
    familyName: 'Fey',
    organizationId: organizations.linke,
    role: BELONGS,
    locators: ['Absatz 7', 'Absatz 8'],
  },
  {
    id: people.bertelmann,
    slug: 'hans-guenter-bertelmann',
    givenName: 'Hans Günter',
    familyName: 'Bertelmann',
    organizationId: organizations.uwg,
    role: BELONGS,
    locators: ['Absatz 7'],
  },
  {
    id: people.wied,
    slug: 'arno-wied',
    givenName: 'Arno',
    familyName: 'Wied',
    organizationId: organizations.kreisverwaltung,
    role: 'amtierender Sozialdezernent',
    locators: ['Absatz 7'],
  },
  {
    id: people.sittler,
    slug: 'michael-sittler',
    givenName: 'Michael',
    familyName: 'Sittler',
    organizationId: organizations.spd,
    role: BELONGS,
    locators: ['Absatz 8'],
  },
  {
    id: people.droege,
    slug: 'hermann-josef-droege',
    givenName: 'Hermann-Josef',
    familyName: 'Droege',
    organizationId: organizations.cdu,
    role: BELONGS,
    locators: ['Absatz 10'],
  },
  {
    id: people.setzer,
    slug: 'henning-setzer',
    givenName: 'Henning',
    familyName: 'Setzer',
    organizationId: organizations.kreisverwaltung,
    role: 'Dezernent',
    locators: ['Absatz 10'],
  },
  {
    id: people.georgi,
    slug: 'ullrich-georgi',
    givenName: 'Ullrich',
    familyName: 'Georgi',
    organizationId: organizations.linke,
    role: BELONGS,
    locators: ['Absatz 10'],
  },
  {
    id: people.stephan,
    slug: 'regine-stephan',
    givenName: 'Regine',
    familyName: 'Stephan',
    organizationId: organizations.afd,
    role: BELONGS,
    locators: ['Absatz 10'],
  },
]

export const persons: SeedRecord[] = named.map((person) => ({
  kind: 'person',
  id: person.id,
  payload: {
    slug: person.slug,
    name: `${person.givenName} ${person.familyName}`,
    givenName: person.givenName,
    familyName: person.familyName,
    academicTitle: null,
    description: person.description ?? null,
    memberships: [
      {
        organizationId: person.organizationId,
        role: person.role,
        votingRight: null,
        onBehalfOfId: null,
        startDate: null,
        endDate: null,
      },
    ],
    citations: [
      ...person.locators.map((locator) => report(locator)),
      ...(person.id === ids.persons.andreasMueller
        ? [{ sourceId: ids.sources.countyCode, locator: '§ 25', excerpt: null }]
        : []),
    ],
  },
}))
