/** What people type, and how much each statement is what they meant. */

/** 3: what was looked for; 2: the same in a weaker way; 1: worth seeing. All others: 0. */
export type Grade = 1 | 2 | 3

export interface Judged {
  q: string
  /** Why these grades: what a good order shows here. */
  about: About
  grades: ReadonlyMap<string, Grade>
}

export type About =
  | 'exact, form, part'
  | 'quote before paraphrase'
  | 'nearness'
  | 'newer first'
  | 'phrase'
  | 'exclusion'
  | 'alternatives'
  | 'names of things'
  | 'hyphens'
  | 'umlauts'
  | 'seams'
  | 'several words'
  | 'typing errors'

/** Ids with grade 3, 2 and 1, separated by blanks. */
type Row = [q: string, best: string, good?: string, fair?: string]

const rows: Record<About, Row[]> = {
  'exact, form, part': [
    ['Radweg', 'rad1 rad5 rad8', 'rad2 rad3', 'rad4'],
    ['Radwege', 'rad3', 'rad1 rad5 rad8', 'rad2 rad4'],
    ['Rad', 'rad7 rad9', '', 'rad1 rad2 rad3 rad4 rad5 rad6 rad8 klima1 klima2'],
    ['Helfer', 'helf2 helf7', 'helf3 helf9', 'helf1 helf14'],
    ['Helferinnen', 'helf3', 'helf2 helf7', 'helf9 helf1 helf14'],
    ['Schulassistenz', 'helf5', 'helf4'],
    ['Umlage', 'geld3', 'geld2 geld12', 'geld1 geld7'],
    ['Umlagen', 'geld12', 'geld2 geld3', 'geld1 geld7'],
    ['Haushalt', 'geld4 geld6 geld11', 'geld5', 'geld2 geld8'],
    ['Bus', 'bus1 bus8', 'bus5', 'bus4 bus6'],
    ['Nahverkehr', 'bus7', 'bus2'],
    ['Museum', 'kultur2', 'kultur3', 'kultur1'],
    ['Kultur', 'kultur4', '', 'kultur6 kultur7'],
    ['Feuerwehr', 'wehr1', 'wehr2 wehr3', 'wehr4'],
    ['Windrad', 'klima2', 'klima1'],
    ['Klima', 'klima6', 'klima7', 'klima4 klima5 klima10'],
    ['Pflege', 'pflege8', '', 'pflege7 pflege9'],
    ['Gebühren', 'abfall7', 'abfall2', 'abfall1 abfall5'],
    ['Abfall', 'abfall4', '', 'abfall5'],
    ['Tierarzt', 'naht7'],
  ],
  'quote before paraphrase': [
    ['Wiesentalbahn', 'bus2', 'bus3'],
    ['Unterkunft', 'flucht4', '', 'flucht2'],
    ['Krankenhaus', 'pflege1', 'pflege2 pflege3', 'pflege10'],
    ['Krankenhaus Almfeld', 'pflege1', 'pflege2'],
    ['Radweg Almfeld', 'rad1', 'rad2'],
    ['Zwölf Millionen', 'geld10', 'geld5'],
    ['Digitalpakt', 'schul3', 'geld8'],
  ],
  nearness: [
    ['neue Brücke', 'steg1', 'steg4 steg3', 'steg2'],
    ['Brücke teurer', 'steg1'],
    ['Radweg Schule', 'rad8', 'rad3'],
    ['Bus fährt', 'bus8', 'bus1'],
    ['Schule Park', 'schul8', 'schul9 schul11'],
  ],
  'newer first': [
    ['Breitbandausbau', 'netz3', 'netz2', 'netz1 netz4'],
    ['Breitband', 'netz3', 'netz2', 'netz1 netz4'],
    ['Rechtsanspruch', 'helf5', 'schul5'],
    ['Zumutung', 'helf2', 'weg1'],
    ['Leitstelle', 'wehr7', 'wehr3', 'wehr6'],
    ['Tierheim', 'naht1', 'naht2'],
  ],
  phrase: [
    ['"Radweg zwischen Almfeld"', 'rad1', 'rad2'],
    ['"Haushalt ist kein Wunschzettel"', 'geld4'],
    ['„Haus der Jugend“', 'jugend1', 'jugend2'],
    ['"Schule am Park"', 'schul8', 'schul9'],
    ['"neue Brücke"', 'steg1', 'steg4'],
    ['"kein Bus', 'bus8'],
    ['"Der Breitbandausbau kommt voran"', 'netz3', 'netz2', 'netz1'],
  ],
  exclusion: [
    ['Radweg -Schule', 'rad1 rad5', 'rad2', 'rad4'],
    ['Brücke -neue', 'steg5'],
    ['Haushalt -Defizit', 'geld4 geld6 geld11', '', 'geld2 geld8'],
    ['Museum -"Zuschuss für"', 'kultur2', '', 'kultur1'],
  ],
  alternatives: [
    ['Windrad OR Photovoltaik', 'klima2 klima8', 'klima1'],
    ['Deponie OR Wärmeplanung', 'abfall6 klima9'],
    ['Krankenhaus OR Klinik', 'pflege1 pflege6', 'pflege2 pflege3', 'pflege10'],
  ],
  'names of things': [
    ['Haus der Jugend', 'jugend1', 'jugend2'],
    ['Jugendhaus', 'jugend4'],
    ['Eichenkamm', 'klima2', 'klima3'],
    ['Schule am Park', 'schul8', 'schul9'],
    ['Feuerwehrhaus', 'wehr4'],
    ['Musikschule', 'kultur5'],
  ],
  hyphens: [
    ['Corona-Hilfen', 'helf10 helf11'],
    ['Coronahilfen', 'helf11 helf10'],
    ['Integrationshelfer', 'helf1', 'helf14'],
    ['Integrations-Helfer', 'helf14', 'helf1'],
    ['Wiesental-Bahn', 'bus2', 'bus3'],
    ['Kita', 'schul6', 'schul5'],
    ['Kitaplätze', 'schul6 schul5'],
    ['Klima-Schutz', 'klima4', '', 'klima5 klima10'],
    ['B62', 'bus12 bus11'],
    ['B 62', 'bus11 bus12'],
  ],
  umlauts: [
    ['Flüchtlinge', 'flucht1', 'flucht3 flucht7', 'flucht2 flucht6'],
    ['Fluechtlinge', 'flucht1', 'flucht3 flucht7', 'flucht2 flucht6'],
    ['FLÜCHTLINGSUNTERKUNFT', 'flucht2'],
    ['Strasse', 'rad7 weg1 weg4', 'weg3', 'weg2 rad6'],
    ['Bürgerbus', 'bus4'],
    ['buergerbus', 'bus4'],
    ['Muell', 'abfall1', 'abfall2'],
    ['Pflegekraft', 'pflege7'],
  ],
  seams: [
    ['Tier', 'naht1', '', 'naht2 naht7'],
    ['Rat', 'naht4', '', 'naht6 pflege1 steg2'],
    ['Lage', 'geld13'],
    ['Takt', 'bus10', '', 'bus9'],
  ],
  'several words': [
    ['Umlage senken', 'geld3'],
    ['Haushalt Defizit', 'geld5'],
    ['zwölf millionen euro', 'geld10', 'geld5'],
    ['Museum Zuschuss', 'kultur3'],
    ['Müll Gebühren', 'abfall1', 'abfall2'],
    ['Leitstelle Stellen', 'wehr7', 'wehr3'],
    ['Straße Wiesenau', 'weg1'],
    ['Pflege bezahlt', 'pflege8', 'pflege7'],
  ],
  'typing errors': [
    ['Flüchtlnge', 'flucht1', 'flucht3 flucht7', 'flucht2 flucht6'],
    ['Kreisumlge', 'geld1'],
    ['Wiesentalban', 'bus2', 'bus3'],
    ['Breitbandausbua', 'netz3', 'netz2', 'netz1 netz4'],
    ['Feuerwher', 'wehr1', 'wehr2 wehr3', 'wehr4'],
    ['Eichenkam', 'klima2', 'klima3'],
  ],
}

const ids = (list: string): string[] => list.split(' ').filter((id) => id !== '')

function grades([, ...lists]: Row): ReadonlyMap<string, Grade> {
  const graded = lists.flatMap((list = '', index) =>
    ids(list).map((id): [string, Grade] => [id, (3 - index) as Grade]),
  )
  return new Map(graded)
}

export const judged: readonly Judged[] = Object.entries(rows).flatMap(([about, list]) =>
  list.map((row) => ({ q: row[0], about: about as About, grades: grades(row) })),
)
