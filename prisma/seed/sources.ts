import { ids } from './ids'
import type { SeedRecord } from './record'

/** The report, and what supports the few things that it does not say itself. */
export const sources: SeedRecord[] = [
  {
    kind: 'source',
    id: ids.sources.report,
    payload: {
      kind: 'press_report',
      title: '„KIM“ kommt in die Warteschleife',
      publisher: null,
      author: null,
      date: null,
      url: null,
      licence: 'Urheberrechtlich geschützt',
      fullTextAllowed: false,
      note: [
        'Zählung der Fundstellen: Gezählt werden die Absätze des laufenden Textes in ihrer Reihenfolge, beginnend mit dem Vorspann als Absatz 1; es sind zehn. Zwischenüberschriften und die mit Pluszeichen abgesetzten Hinweiszeilen zählen nicht mit; eine Zwischenüberschrift ist nach dem Absatz benannt, vor dem sie steht.',
        'Der vorliegende Text hat keine eigene Überschrift; als Titel dient ein Satz seines Vorspanns. Zeitung, Verfasser und Erscheinungstag nennt er nicht. Eine Hinweiszeile am Ende erwähnt eine Lokalredaktion Siegen, ohne die Zeitung zu nennen.',
        'Gespeichert und gezeigt werden Tatsachen in eigenen Worten, dazu wörtliche Äußerungen und kurze Auszüge; der Bericht selbst wird nicht wiedergegeben.',
      ].join('\n\n'),
    },
  },
  {
    kind: 'source',
    id: ids.sources.match,
    payload: {
      kind: 'other',
      title: 'Die Live-News zum Spiel Deutschland – Ungarn',
      publisher: 'Sportschau',
      author: null,
      date: '2021-06-23',
      url: 'https://www.sportschau.de/fussball/uefaeuro2020/live-news-deutschland-ungarn-100.html',
      licence: 'Urheberrechtlich geschützt',
      fullTextAllowed: false,
      note: 'Belegt allein den Tag des EM-Spiels, das der Bericht über die Sitzung ohne Datum erwähnt, und damit den frühesten Tag der Sitzung.',
    },
  },
  {
    kind: 'source',
    id: ids.sources.compensationLaw,
    payload: {
      kind: 'law',
      title: 'Sozialdienstleister-Einsatzgesetz (SodEG), BGBl. I S. 575, 578',
      publisher: null,
      author: null,
      date: '2020-03-27',
      url: 'https://www.gesetze-im-internet.de/sodeg/',
      licence: 'Amtliches Werk, gemeinfrei (§ 5 UrhG)',
      fullTextAllowed: true,
      note: 'Voller Titel: Gesetz über den Einsatz der Einrichtungen und sozialen Dienste zur Bekämpfung der Coronavirus SARS-CoV-2 Krise in Verbindung mit einem Sicherstellungsauftrag. Belegt den richtigen Namen des Gesetzes, das der Bericht über die Sitzung anders nennt.',
    },
  },
  {
    kind: 'source',
    id: ids.sources.countyCode,
    payload: {
      kind: 'law',
      title: 'Kreisordnung für das Land Nordrhein-Westfalen (KrO NRW)',
      publisher: null,
      author: null,
      date: null,
      url: null,
      licence: 'Amtliches Werk, gemeinfrei (§ 5 UrhG)',
      fullTextAllowed: true,
      note: 'Belegt, dass der Landrat dem Kreistag kraft Gesetzes angehört.',
    },
  },
  {
    kind: 'source',
    id: ids.sources.electionNotice,
    payload: {
      kind: 'other',
      title: 'Infos zur Kommunalwahl am 13.09.20',
      publisher: 'wirSiegen.de',
      author: null,
      date: '2020-09-08',
      url: 'https://wirsiegen.de/2020/09/infos-zur-kommunalwahl-am-13-09-20/321845/',
      licence: 'Urheberrechtlich geschützt',
      fullTextAllowed: false,
      note: 'Belegt allein die Zahl der 2020 zu wählenden Mitglieder des Kreistags; im Bericht über die Sitzung steht sie nicht.',
    },
  },
]
