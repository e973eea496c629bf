import type { BodyView } from '@/domain/record/views'
import { pageAddress, type Origin } from '@/publish/api/addresses'

interface Link {
  name: string
  path: string
  /** What is found there. */
  note: string
}

const PAGES: readonly Link[] = [
  { name: 'Sitzungen', path: '/sitzungen', note: 'jede Sitzung mit Tagesordnung und Debatten' },
  { name: 'Abstimmungen', path: '/abstimmungen', note: 'Ergebnisse und wie abgestimmt wurde' },
  { name: 'Vorgänge', path: '/vorgaenge', note: 'ein Thema durch Sitzungen und Ausschüsse' },
  { name: 'Personen', path: '/personen', note: 'Wortbeiträge, Anträge und Mitgliedschaften' },
  { name: 'Korrekturen', path: '/korrekturen', note: 'jede Änderung an Veröffentlichtem' },
  { name: 'Offene Daten', path: '/daten', note: 'Beschreibung der Formate, Fehler und Lizenz' },
]

const FORMATS: readonly Link[] = [
  {
    name: 'Beschreibung der Schnittstelle (OpenAPI)',
    path: '/api/v1/openapi.json',
    note: 'JSON, ohne Anmeldung, von jeder Website aus abrufbar',
  },
  {
    name: 'Wortbeiträge suchen',
    path: '/api/v1/statements?q=Haushalt&kind=quote',
    note: 'Beispiel: nur wörtliche Rede; alle Parameter stehen in der Beschreibung',
  },
  { name: 'OParl 1.1', path: '/oparl/v1.1/system', note: 'Einstieg in den OParl-Server' },
  {
    name: 'Der ganze Bestand',
    path: '/daten/all.jsonl.gz',
    note: 'JSON Lines, gzip; als CSV „/daten/statements.csv“, „votes.csv“ und „ballots.csv“; jedes Feld ist unter „/daten/felder“ beschrieben',
  },
  {
    name: 'Beschlüsse als Feed',
    path: '/feeds/beschluesse.atom',
    note: 'Atom; ebenso für Personen, Fraktionen und Vorgänge',
  },
  {
    name: 'Sitzungen als Kalender',
    path: '/kalender.ics',
    note: 'iCalendar, die 250 neuesten; mit „?jahr=2021“ alle eines Jahres',
  },
  {
    name: 'Suchergebnis als Tabelle',
    path: '/suche/export.csv?q=Haushalt',
    note: 'CSV nach RFC 4180, UTF-8; ebenso „export.json“',
  },
  {
    name: 'Suchergebnis als Feed',
    path: '/feeds/suche.atom?q=Haushalt',
    note: 'Atom, zuletzt Veröffentlichtes zuerst',
  },
  {
    name: 'Verzeichnis aller Seiten',
    path: '/sitemap.xml',
    note: 'Sitemap mit dem Tag der Änderung',
  },
]

const RULES = [
  'Wörtliche Rede („quote“) und Zusammenfassung der Redaktion („paraphrase“) sind verschiedene Daten. Geben Sie eine Zusammenfassung nie als Zitat aus.',
  'Was die Quellen nicht sagen, ist `null` und heißt „nicht berichtet“. Es steht nie für null Stimmen.',
  'Fraktion und Amt gelten für den Tag der Sitzung.',
  'Nennen Sie bei Zitaten Person, Tag, Quelle und die dauerhafte Adresse `/w/{id}?version=N`; sie ändert ihre Bedeutung nie.',
  'Jede Antwort trägt `ETag` und `Last-Modified`. Zurückgezogenes verschwindet: prüfen Sie Kopien damit.',
]

const list = (origin: Origin, links: readonly Link[]): string[] =>
  links.map(({ name, path, note }) => `- [${name}](${pageAddress(origin, path)}): ${note}`)

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const given = (label: string, value: string | null): string =>
  `- ${label}: ${value === null ? 'nicht angegeben' : oneLine(value)}`

/** What language models and those who feed them should know of the site (llmstxt.org). */
export const llmsText = (origin: Origin, body: BodyView): string =>
  [
    `# ${oneLine(body.name)} im Wortlaut`,
    '',
    '> Öffentliches Protokoll: wer was beantragt und gesagt hat, wie entschieden wurde und welche Quelle es belegt.',
    '',
    given('Körperschaft', body.name),
    given('Betreiber', body.operatorName),
    given('Kontakt', body.contactEmail),
    given('Lizenz der zusammengestellten Daten', body.dataLicence),
    '- Welche Rechte an einer Quelle bestehen, steht auf der Seite der Quelle.',
    '',
    ...RULES.map((rule) => `- ${rule}`),
    '',
    '## Seiten',
    '',
    ...list(origin, PAGES),
    '',
    '## Daten und Formate',
    '',
    ...list(origin, FORMATS),
    '',
    '## Einbetten',
    '',
    `- Ein Wortbeitrag: ${pageAddress(origin, '/embed/w/{id}')}, eine Abstimmung: ${pageAddress(origin, '/embed/abstimmungen/{id}')}`,
    `- oEmbed: ${pageAddress(origin, '/oembed?url={Adresse}&format=json')}`,
    '',
  ].join('\n')
