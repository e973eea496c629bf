import { ids } from './ids'
import { report, type SeedPayload, type SeedRecord } from './record'

const organization = (id: string, payload: SeedPayload<'organization'>): SeedRecord => ({
  kind: 'organization',
  id,
  payload,
})

/**
 * A faction under the short name that the report uses. The colour is the customary one, in a shade
 * that stands out from a light and from a dark ground; it is a hint beside the word, and `null`
 * where none is customary. The report calls only the AfD a faction.
 */
const faction = (
  id: string,
  slug: string,
  name: string,
  shortName: string,
  color: string | null,
  locator: string,
): SeedRecord =>
  organization(id, {
    slug,
    kind: 'faction',
    name,
    shortName,
    color,
    description:
      id === ids.organizations.afd
        ? null
        : `Der Bericht nennt nur „${shortName}“; die Zuordnung als Fraktion ist von der Redaktion.`,
    parentId: ids.organizations.kreistag,
    citations: [report(locator)],
  })

export const organizations: SeedRecord[] = [
  organization(ids.organizations.kreistag, {
    slug: 'kreistag',
    kind: 'council',
    name: 'Kreistag Siegen-Wittgenstein',
    shortName: 'Kreistag',
    description:
      'In der Wahlperiode 2020–2025 zählt der Kreistag 55 Mitglieder: 54 gewählte und den Landrat, der ihm kraft Gesetzes angehört. Diese Zahlen stehen nicht im Sitzungsbericht.',
    citations: [
      report('Absatz 2'),
      {
        sourceId: ids.sources.electionNotice,
        locator: 'Angabe zu den Sitzen im Kreistag',
        excerpt: null,
      },
      { sourceId: ids.sources.countyCode, locator: '§ 25', excerpt: null },
    ],
  }),
  organization(ids.organizations.sozialausschuss, {
    slug: 'sozialausschuss',
    kind: 'committee',
    name: 'Sozialausschuss',
    shortName: 'Sozialausschuss',
    parentId: ids.organizations.kreistag,
    citations: [report('Absatz 3'), report('Absatz 4')],
  }),
  organization(ids.organizations.schulausschuss, {
    slug: 'schulausschuss',
    kind: 'committee',
    name: 'Schulausschuss',
    shortName: 'Schulausschuss',
    parentId: ids.organizations.kreistag,
    citations: [report('Absatz 4')],
  }),

  faction(
    ids.organizations.gruene,
    'gruene',
    'Fraktion der Grünen',
    'Grüne',
    '#3d8b27',
    'Absatz 3',
  ),
  faction(ids.organizations.afd, 'afd', 'AfD-Fraktion', 'AfD', '#0089c4', 'Absatz 3'),
  faction(ids.organizations.spd, 'spd', 'SPD-Fraktion', 'SPD', '#e3000f', 'Absatz 3'),
  faction(ids.organizations.cdu, 'cdu', 'CDU-Fraktion', 'CDU', '#6b6b6b', 'Absatz 9'),
  faction(ids.organizations.fdp, 'fdp', 'FDP-Fraktion', 'FDP', '#a88400', 'Absatz 9'),
  faction(ids.organizations.uwg, 'uwg', 'UWG-Fraktion', 'UWG', null, 'Absatz 7'),
  faction(ids.organizations.linke, 'linke', 'Fraktion der Linken', 'Linke', '#be3075', 'Absatz 7'),

  organization(ids.organizations.kreisverwaltung, {
    slug: 'kreisverwaltung',
    kind: 'administration',
    name: 'Kreisverwaltung Siegen-Wittgenstein',
    shortName: 'Kreisverwaltung',
    citations: [report('Absatz 4')],
  }),
  organization(ids.organizations.integrationszentrum, {
    slug: 'kommunales-integrationszentrum',
    kind: 'administration',
    name: 'Kommunales Integrationszentrum',
    shortName: 'Kommunales Integrationszentrum',
    parentId: ids.organizations.kreisverwaltung,
    citations: [report('Absatz 4')],
  }),
  organization(ids.organizations.invema, {
    slug: 'invema',
    kind: 'association',
    name: 'Invema',
    shortName: 'Invema',
    description: 'Verein aus Kreuztal.',
    citations: [report('Absatz 10')],
  }),
]
