/** Nouns of a council's speech, each as `singular|gender|plural`; no plural: only in the singular. */
export type Gender = 'm' | 'f' | 'n'

export interface Noun {
  singular: string
  gender: Gender
  /** null: used in the singular only. */
  plural: string | null
}

function parse(list: string): Noun[] {
  return list
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [singular = '', gender = 'n', plural = ''] = entry.split('|')
      return { singular, gender: gender as Gender, plural: plural || null }
    })
}

/** What is talked about most, most frequent first. */
export const COMMON = parse(`
  Haushalt|m|Haushalte Antrag|m|Anträge Verwaltung|f|Verwaltungen Kreisumlage|f|Kreisumlagen
  Gemeinde|f|Gemeinden Vorlage|f|Vorlagen Schule|f|Schulen Straße|f|Straßen Ausschuss|m|Ausschüsse
  Stelle|f|Stellen Beschluss|m|Beschlüsse Maßnahme|f|Maßnahmen
  Konzept|n|Konzepte Fraktion|f|Fraktionen Frage|f|Fragen Geld|n| Förderung|f|Förderungen

  Weg|m|Wege Radweg|m|Radwege Krankenhaus|n|Krankenhäuser Jugendamt|n|Jugendämter
  Integration|f| Betreuung|f|
  Kosten-Nutzen-Rechnung|f|Kosten-Nutzen-Rechnungen Prüfung|f|Prüfungen Bericht|m|Berichte
  Zuschuss|m|Zuschüsse Vertrag|m|Verträge Grundstück|n|Grundstücke Gebäude|n|Gebäude Dach|n|Dächer
  Feuerwehr|f|Feuerwehren Rettungsdienst|m|Rettungsdienste Katastrophenschutz|m| Leitstelle|f|Leitstellen
  Wald|m|Wälder Gewässer|n|Gewässer Klimaschutz|m| Windrad|n|Windräder Solaranlage|f|Solaranlagen
  Energie|f|Energien Wärme|f| Abfall|m|Abfälle Deponie|f|Deponien Gebühr|f|Gebühren Satzung|f|Satzungen
  Verein|m|Vereine Ehrenamt|n|Ehrenämter Sportplatz|m|Sportplätze Turnhalle|f|Turnhallen
  Musikschule|f|Musikschulen Museum|n|Museen Archiv|n|Archive Bücherei|f|Büchereien
  Wirtschaft|f| Betrieb|m|Betriebe Handwerk|n| Ausbildung|f|Ausbildungen Arbeitsplatz|m|Arbeitsplätze
  Breitband|n| Glasfaser|f| Digitalisierung|f| Software|f| Internetseite|f|Internetseiten
  Pflege|f| Klinik|f|Kliniken
  Miete|f|Mieten Wohnung|f|Wohnungen Wohnungsbau|m| Bebauungsplan|m|Bebauungspläne
  Gutachten|n|Gutachten
  Rechnungsprüfung|f|Rechnungsprüfungen Eröffnungsbilanz|f|Eröffnungsbilanzen Rücklage|f|Rücklagen
  Kredit|m|Kredite Zins|m|Zinsen Steuer|f|Steuern Land|n|Länder Bund|m|
  Nachbarkreis|m|Nachbarkreise Region|f|Regionen Bahnlinie|f|Bahnlinien Bahnhof|m|Bahnhöfe
  Haltestelle|f|Haltestellen Fahrplan|m|Fahrpläne Ticket|n|Tickets Brücke|f|Brücken Kreuzung|f|Kreuzungen
  Ampel|f|Ampeln Tempolimit|n|Tempolimits Lärm|m| Gehweg|m|Gehwege Parkplatz|m|Parkplätze
  Unterricht|m| Inklusion|f|
  Schulweg|m|Schulwege Mensa|f|Mensen Ganztag|m| Kita|f|Kitas
  Begegnung|f|Begegnungen Beratung|f|Beratungen Teilhabe|f| Barriere|f|Barrieren
  Ausländerbehörde|f|Ausländerbehörden Unterkunft|f|Unterkünfte Sprachkurs|m|Sprachkurse
  Tourismus|m| Wanderweg|m|Wanderwege Gaststätte|f|Gaststätten Landwirtschaft|f|
  Hochwasser|n| Starkregen|m| Deich|m|Deiche Talsperre|f|Talsperren Trinkwasser|n| Kanal|m|Kanäle
  Tierheim|n|Tierheime Wolf|m|Wölfe Jagd|f|Jagden Artenschutz|m| Moor|n|Moore Streuobstwiese|f|Streuobstwiesen
  Kreistag|m|Kreistage Sitzung|f|Sitzungen Niederschrift|f|Niederschriften
  Öffentlichkeit|f| Presse|f| Petition|f|Petitionen
`)

/** First parts of compounds, with their linking element. */
export const MODIFIERS = `
  Kreis Schul Haushalts Jugend Verkehrs Integrations Kranken Feuerwehr Straßen Rad Klima Energie
  Wärme Abfall Sozial Bildungs Betreuungs Förder Personal Bau Wohnungs Gesundheits Pflege Senioren
  Familien Kinder Flüchtlings Sprach Kultur Sport Wirtschafts Ausbildungs Breitband Digital Daten
  Verwaltungs Bürger Gebühren Umlage Finanz Investitions Sanierungs Brandschutz Katastrophenschutz
  Rettungs Leitstellen Wasser Hochwasser Naturschutz Wald Landschafts Tourismus Mobilitäts Bahn Bus
  Nahverkehrs Radwege Brücken Lärm Sicherheits Planungs Flächen Grundstücks Gewerbe Innovations
  Fachkräfte Ehrenamts Vereins Archiv Museums Musikschul Bücherei Inklusions Ganztags Lehrkräfte
  Schüler Kita Tagespflege Beratungs Teilhabe Schulden Kredit Rücklagen Steuer Vertrags Prüfungs
  Rechnungs Beteiligungs Aufsichts Notfall Impf Hausarzt Klinik Deponie Kompost Solar Wind
  Ausländer Einbürgerungs Unterkunfts Miet Wohngeld Eingliederungs Arbeitsmarkt Jobcenter Schuldner
`
  .trim()
  .split(/\s+/)

/** Last parts of compounds. */
export const HEADS = parse(`
  konzept|n|konzepte planung|f|planungen programm|n|programme ausschuss|m|ausschüsse plan|m|pläne
  zentrum|n|zentren stelle|f|stellen förderung|f|förderungen
  amt|n|ämter bericht|m|berichte maßnahme|f|maßnahmen projekt|n|projekte
  zuschuss|m|zuschüsse mittel|n|mittel bedarf|m|bedarfe netz|n|netze assistenz|f|assistenzen
  angebot|n|angebote gesellschaft|f|gesellschaften satzung|f|satzungen gebühr|f|gebühren
  strategie|f|strategien beirat|m|beiräte vertrag|m|verträge anlage|f|anlagen gebäude|n|gebäude
  haus|n|häuser weg|m|wege fonds|m|fonds budget|n|budgets ziel|n|ziele quote|f|quoten
  entwicklung|f|entwicklungen verband|m|verbände träger|m|träger dienst|m|dienste fall|m|fälle
  frage|f|fragen antrag|m|anträge richtlinie|f|richtlinien vereinbarung|f|vereinbarungen
  statistik|f|statistiken prognose|f|prognosen
  hilfe|f|hilfen pauschale|f|pauschalen rücklage|f|rücklagen investition|f|investitionen
`)

/** Who is talked about, always in the plural, most frequent first. */
export const PEOPLE = `
  Bürgerinnen Bürger Kinder Familien Mitarbeiter Mitarbeiterinnen Helfer Helferinnen Flüchtlinge
  Schüler Schülerinnen Lehrkräfte Mieter Mieterinnen Seniorinnen Senioren Pflegekräfte Ärztinnen
  Hausärzte Landwirte Erzieherinnen Bürgermeister Bürgermeisterinnen Handwerker Pendler Jugendliche
  Alleinerziehende Geflüchtete Ehrenamtliche Auszubildende Studierende Unternehmerinnen Schöffen
`
  .trim()
  .split(/\s+/)

/** Last parts of compounds that name people, in the plural. */
export const PEOPLE_HEADS = `
  helfer helferinnen beauftragte manager managerinnen koordinatorinnen beraterinnen kräfte
  lotsen begleiterinnen fachleute planer
`
  .trim()
  .split(/\s+/)
