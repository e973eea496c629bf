import { ids } from './ids'
import { report, type SeedRecord } from './record'

/**
 * The session. The report has no date; the bounds are proved by what it mentions, the month is an
 * approximation and marked as such (`~`).
 */
export const session: SeedRecord[] = [
  {
    kind: 'session',
    id: ids.session,
    payload: {
      organizationId: ids.organizations.kreistag,
      termId: ids.term,
      slug: 'kreistag-2021-06',
      title: 'Sitzung des Kreistags Siegen-Wittgenstein',
      sessionState: 'closed',
      date: '2021-06~',
      dateNote:
        'Der Tag der Sitzung ist nicht berichtet. Frühestens war sie am 23. Juni 2021: Der Bericht spricht im Rückblick vom EM-Spiel Deutschland gegen Ungarn. Spätestens war sie im September 2021: Diesen Monat kündigt er erst noch an, und ein Start von KIM im Folgejahr läge noch vor dem Ende des Landesprogramms 2022. Die Angabe Juni ist eine Näherung; sie stützt sich darauf, dass die Beleuchtung des Kreishauses als dringliches Thema beantragt wurde.',
      earliestDay: '2021-06-23',
      latestDay: '2021-09-30',
      startsAt: null,
      endsAt: null,
      place: null,
      note: 'Ort, Uhrzeiten, Anwesende und Tagesordnung der Sitzung sind nicht berichtet. Die Titel der Punkte sind von der Redaktion; ihre Reihenfolge ist die der ersten Erwähnung im Bericht. Wahlperiode und Mitgliederzahl stehen nicht im Bericht.',
      citations: [
        report('Absatz 2'),
        report('Absatz 3'),
        report('Absatz 5'),
        { sourceId: ids.sources.match, locator: 'Tag des Spiels', excerpt: null },
        {
          sourceId: ids.sources.electionNotice,
          locator: 'Angabe zu den Sitzen im Kreistag',
          excerpt: null,
        },
        { sourceId: ids.sources.countyCode, locator: '§ 25', excerpt: null },
      ],
    },
  },
]
