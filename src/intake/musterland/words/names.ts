/** Made-up people: usual given names, family names that nobody is known by in a council. */
const words = (text: string) => text.trim().split(/\s+/)

export const GIVEN_NAMES = words(`
  Anna Bernd Carla Dieter Eva Frank Greta Hans Ilse Jonas Karin Lars Marta Norbert Olga Peter Rita
  Stefan Tanja Uwe Vera Walter Yvonne Andreas Birgit Christian Doris Elke Friedrich Gisela Heike
  Ingo Jutta Klaus Lena Michael Nadine Oliver Petra Ralf Sabine Thomas Ulrike Volker Wiebke Achim
  Barbara Cem Daniela Emre Fatma Georg Hannelore Ibrahim Jana Kerstin Ludwig Monika Nils Ortrud
  Paul Regina Sven Theresa Udo Viktoria Wolfgang Zeynep Alexander Beate Clemens Dagmar Ernst
  Franziska Gerhard Helga Isabel Jürgen Käthe Leon Mechthild Nicole Otto Pia Rainer Silke Tobias
`)

const STEMS = words(`
  Muster Beispiel Exempel Modell Probe Vorlage Platzhalter Fiktiv Erdacht Schablone Entwurf Muster
  Modellin Testin Wiesen Buchen Erlen Eschen Linden Ahorn Birken Tannen Fichten Ulmen Weiden Hasel
  Holunder Ginster Wacholder Ampfer Distel Kamillen Salbei Lavendel Majoran Kerbel
`)
const ENDINGS = words(`mann berg hoff feld bach stein meyer rath kamp tal weg grund huber brink`)

/** Family names, 14 for each of the stems. */
export const FAMILY_NAMES = [
  ...new Set(STEMS.flatMap((stem) => ENDINGS.map((ending) => stem + ending))),
]

/** A faction of the council: seats of the 60 that are elected. */
export interface FactionSketch {
  key: string
  name: string
  shortName: string
  color: string
  seats: number
  /** How near it is to the administration's proposals, 0–1. */
  favour: number
}

export const FACTIONS: readonly FactionSketch[] = [
  {
    key: 'buendnis-mitte',
    name: 'Bündnis der Mitte Musterland',
    shortName: 'Mitte',
    color: '#1f5fa8',
    seats: 19,
    favour: 0.9,
  },
  {
    key: 'soziale-liste',
    name: 'Soziale Liste Musterland',
    shortName: 'Soziale Liste',
    color: '#b3364a',
    seats: 15,
    favour: 0.75,
  },
  {
    key: 'wald-und-wiese',
    name: 'Forum Wald und Wiese',
    shortName: 'Wald und Wiese',
    color: '#3c7d3a',
    seats: 10,
    favour: 0.6,
  },
  {
    key: 'freie-buergerschaft',
    name: 'Freie Bürgerschaft Musterland',
    shortName: 'Freie Bürgerschaft',
    color: '#a86a14',
    seats: 6,
    favour: 0.55,
  },
  {
    key: 'markt-und-mut',
    name: 'Markt und Mut',
    shortName: 'Markt und Mut',
    color: '#8a7a10',
    seats: 5,
    favour: 0.5,
  },
  {
    key: 'heimatliste',
    name: 'Heimatliste Musterland',
    shortName: 'Heimatliste',
    color: '#5b5b8c',
    seats: 5,
    favour: 0.2,
  },
]

/** The organs that meet; the council first. */
export const ORGANS = [
  {
    key: 'kreistag',
    name: 'Kreistag Musterland',
    shortName: 'Kreistag',
    kind: 'council',
    of: 'des Kreistags',
  },
  {
    key: 'schulausschuss',
    name: 'Ausschuss für Schule und Bildung',
    shortName: 'Schulausschuss',
    kind: 'committee',
    of: 'des Schulausschusses',
  },
  {
    key: 'sozialausschuss',
    name: 'Ausschuss für Soziales und Gesundheit',
    shortName: 'Sozialausschuss',
    kind: 'committee',
    of: 'des Sozialausschusses',
  },
  {
    key: 'bauausschuss',
    name: 'Ausschuss für Bauen und Verkehr',
    shortName: 'Bauausschuss',
    kind: 'committee',
    of: 'des Bauausschusses',
  },
  {
    key: 'umweltausschuss',
    name: 'Ausschuss für Umwelt und Klima',
    shortName: 'Umweltausschuss',
    kind: 'committee',
    of: 'des Umweltausschusses',
  },
  {
    key: 'finanzausschuss',
    name: 'Ausschuss für Finanzen und Personal',
    shortName: 'Finanzausschuss',
    kind: 'committee',
    of: 'des Finanzausschusses',
  },
] as const
