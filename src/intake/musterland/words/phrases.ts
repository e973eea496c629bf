/** Adjectives without an ending; they are used behind the verb. */
export const ADJECTIVES = `
  wichtig richtig notwendig dringend schwierig teuer sinnvoll gut klar falsch überfällig vernünftig
  unzureichend verlässlich wirtschaftlich gerecht tragfähig nachhaltig unverzichtbar bedenklich
  mutig ehrlich unrealistisch zukunftsfähig bürgernah rechtssicher übersichtlich barrierefrei
  familienfreundlich solide verfrüht widersprüchlich angemessen freiwillig vorbildlich klimafreundlich
`
  .trim()
  .split(/\s+/)

/** Verbs of a subject in the third person that take an object; singular and plural. */
export const VERBS: readonly (readonly [singular: string, plural: string])[] = [
  ['braucht', 'brauchen'],
  ['stärkt', 'stärken'],
  ['verändert', 'verändern'],
  ['belastet', 'belasten'],
  ['ersetzt', 'ersetzen'],
  ['sichert', 'sichern'],
  ['verzögert', 'verzögern'],
  ['ergänzt', 'ergänzen'],
  ['gefährdet', 'gefährden'],
  ['finanziert', 'finanzieren'],
  ['betrifft', 'betreffen'],
  ['fördert', 'fördern'],
  ['blockiert', 'blockieren'],
  ['entlastet', 'entlasten'],
  ['überfordert', 'überfordern'],
  ['bestimmt', 'bestimmen'],
]

/** What a council does with something: the infinitive, of which the object stands before it. */
export const INFINITIVES = `
  beschließen ablehnen vertagen prüfen fördern ausbauen sanieren finanzieren verschieben unterstützen
  diskutieren beraten überarbeiten veröffentlichen begrenzen einführen abschaffen kündigen verlängern
  ausschreiben evaluieren fortschreiben kürzen aufstocken digitalisieren modernisieren vereinfachen
`
  .trim()
  .split(/\s+/)

export const PLACES = [
  'Musterstadt',
  'Beispielhausen',
  'Altmuster',
  'Neumuster',
  'Probstheim',
  'Niederbeispiel',
  'Oberbeispiel',
  'Mustertal',
  'Vorlagenberg',
  'Sankt Exempel',
  'Modellingen',
  'Fiktau',
  'Erdachtal',
  'Wiesenprobe',
  'Kleinmuster',
  'Großmuster',
  'Schablonen am See',
  'Bad Exempel',
] as const

export const UNITS = [
  'Euro',
  'Prozent',
  'Millionen Euro',
  'Kilometer',
  'Stellen',
  'Plätze',
  'Tonnen',
  'Quadratmeter',
  'Hektar',
  'kWh',
  'Fälle',
  'Monate',
] as const
