/** Where the open data are: the addresses and formats that other programs rely on. */

export interface OpenAddress {
  what: string
  /** Below this site; `null`: a part of the address is chosen, and it is no link. */
  href: string | null
  address: string
  format: string
}

const at = (what: string, address: string, format: string): OpenAddress => ({
  what,
  href: /[{…]/u.test(address) ? null : address,
  address,
  format,
})

/** The whole record in files. */
export const WHOLE: readonly OpenAddress[] = [
  at('Wortbeiträge, eine Zeile je Textteil', '/daten/statements.csv', 'CSV'),
  at('Abstimmungen', '/daten/votes.csv', 'CSV'),
  at('Einzelne Stimmen', '/daten/ballots.csv', 'CSV'),
  at('Alles mit allen Feldern', '/daten/all.jsonl.gz', 'JSON Lines, gzip'),
]

export const ONE_BY_ONE: readonly OpenAddress[] = [
  at('JSON-Schnittstelle', '/api/v1/sessions', 'JSON'),
  at('… und ihre Beschreibung', '/api/v1/openapi.json', 'OpenAPI'),
  at('OParl', '/oparl/v1.1/system', 'OParl 1.1'),
  at('Suche als Schnittstelle', '/api/v1/statements?q=Konzept&kind=quote', 'JSON'),
  at('Suchergebnis als Tabelle', '/suche/export.csv?q=Konzept', 'CSV'),
  at('Suchergebnis als Daten', '/suche/export.json?q=Konzept', 'JSON'),
  at('Eine Debatte', '/sitzungen/{sitzung}/{punkt}.xml', 'Akoma Ntoso 3.0'),
  at('Eine Debatte', '/sitzungen/{sitzung}/{punkt}.json', 'Popolo'),
  at('Niederschrift', '/sitzungen/{sitzung}/niederschrift.pdf', 'PDF/UA-1'),
  at('Niederschrift', '/sitzungen/{sitzung}/niederschrift.docx', 'DOCX'),
  { what: 'Jede Seite', href: null, address: 'in der Seite', format: 'schema.org, JSON-LD' },
]

/** For pages of others. */
export const EMBED_ADDRESSES: readonly OpenAddress[] = [
  at('Wortbeitrag zum Einbetten', '/embed/w/{id}', 'HTML ohne Skripte'),
  at('Abstimmung zum Einbetten', '/embed/abstimmungen/{id}', 'HTML ohne Skripte'),
  at('Einbettung zu einer Adresse', '/oembed?url={adresse}', 'oEmbed (JSON, XML)'),
  at('Vorschaubild', '/w/{id}/bild.png', 'PNG, 1200 × 630'),
  at('Verzeichnis aller Seiten', '/sitemap.xml', 'Sitemap'),
  at('Beschreibung für Sprachmodelle', '/llms.txt', 'Text'),
]

export const FOLLOW_ADDRESSES: readonly OpenAddress[] = [
  at('Beschlüsse', '/feeds/beschluesse.atom', 'Atom'),
  at('Eine Suche', '/feeds/suche.atom?q=Konzept', 'Atom'),
  at('Eine Person', '/feeds/personen/{person}.atom', 'Atom'),
  at('Eine Fraktion', '/feeds/fraktionen/{fraktion}.atom', 'Atom'),
  at('Ein Vorgang', '/feeds/vorgaenge/{vorgang}.atom', 'Atom'),
  at('Die 250 neuesten Sitzungen', '/kalender.ics', 'iCalendar'),
  at('Sitzungen eines Jahres', '/kalender.ics?jahr=2021', 'iCalendar'),
  at('Sitzungen eines Gremiums', '/kalender/{gremium}.ics', 'iCalendar'),
]
