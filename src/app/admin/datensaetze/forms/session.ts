import { citationSection, RECOMMENDED } from './citations'
import type { FormDescription } from './description'
import { slugField } from './slug-field'

export const sessionForm: FormDescription = {
  kind: 'session',
  slugFrom: ['title', 'date'],
  sections: [
    {
      id: 'sitzung',
      title: 'Sitzung',
      fields: [
        {
          type: 'text',
          name: 'title',
          required: true,
          width: 'full',
          hint: 'Zum Beispiel „Sitzung des Kreistags“.',
        },
        {
          type: 'choice',
          name: 'organizationId',
          label: 'Gremium',
          from: 'committees',
          required: true,
          width: 'half',
        },
        { type: 'choice', name: 'termId', from: 'terms', width: 'half' },
        { type: 'word', name: 'sessionState', preset: 'planned', required: true, width: 'half' },
        { type: 'text', name: 'place', width: 'half' },
        { type: 'choice', name: 'chairId', from: 'persons', width: 'half' },
        slugField('Titel und Datum'),
        {
          type: 'checkbox',
          name: 'isPublic',
          label: 'Öffentliche Sitzung',
          hint: 'Eine nichtöffentliche Sitzung ist auch nach der Veröffentlichung nirgends zu sehen.',
          width: 'full',
        },
      ],
    },
    {
      id: 'zeit',
      title: 'Zeit',
      hint: 'Leer heißt: nicht berichtet.',
      fields: [
        {
          type: 'text',
          name: 'date',
          label: 'Datum, soweit bekannt',
          spellCheck: false,
          width: 'half',
          hint: 'JJJJ-MM-TT, JJJJ-MM oder JJJJ. Ein angehängtes „~“ heißt ungefähr, „?“ unsicher; „2021-06/2021-07“ ist ein Zeitraum.',
        },
        { type: 'area', name: 'dateNote', rows: 2, width: 'full' },
        {
          type: 'day',
          name: 'earliestDay',
          width: 'half',
          hint: 'Nur, wenn enger bekannt als aus dem Datum selbst.',
        },
        { type: 'day', name: 'latestDay', width: 'half' },
        { type: 'moment', name: 'startsAt', width: 'half' },
        { type: 'moment', name: 'endsAt', width: 'half' },
        { type: 'day', name: 'invitedOn', width: 'half' },
      ],
    },
    {
      id: 'verlauf',
      title: 'Vorsitz, Unterbrechungen und Beschlussfähigkeit',
      rare: true,
      groups: [
        {
          group: 'formerChairs',
          title: 'Vorsitz davor',
          hint: 'Wer den Vorsitz hatte, bevor ihn die oben genannte Person übernahm.',
          entry: 'Vorsitz',
          compact: true,
          add: 'Vorsitz hinzufügen',
          ordered: true,
          fields: [
            { type: 'choice', name: 'personId', from: 'persons', required: true },
            { type: 'moment', name: 'from' },
            { type: 'moment', name: 'until' },
          ],
        },
        {
          group: 'breaks',
          title: 'Unterbrechungen',
          entry: 'Unterbrechung',
          compact: true,
          add: 'Unterbrechung hinzufügen',
          fields: [
            { type: 'moment', name: 'from', required: true },
            { type: 'moment', name: 'until' },
          ],
        },
        {
          group: 'quorumChecks',
          title: 'Feststellungen der Beschlussfähigkeit',
          hint: 'Die Beschlussfähigkeit gilt als gegeben, bis ihr Fehlen festgestellt ist.',
          entry: 'Feststellung',
          add: 'Feststellung hinzufügen',
          fields: [
            { type: 'moment', name: 'at', required: true, width: 'half' },
            { type: 'count', name: 'present', width: 'short' },
            { type: 'choice', name: 'agendaItemId', from: 'items', width: 'half' },
            { type: 'text', name: 'movedBy', width: 'half' },
            { type: 'checkbox', name: 'isQuorate', width: 'full' },
          ],
        },
      ],
    },
    {
      id: 'anwesenheit',
      title: 'Anwesenheit',
      rare: true,
      groups: [
        {
          group: 'attendances',
          title: 'Anwesenheit',
          hint: 'Wer geht und wiederkommt, steht zweimal in der Liste. Ist niemand eingetragen, gilt die Anwesenheit als nicht berichtet.',
          entry: 'Eintrag',
          compact: true,
          add: 'Person hinzufügen',
          fill: { label: 'Alle Mitglieder als anwesend eintragen', preset: { status: 'present' } },
          fields: [
            { type: 'choice', name: 'personId', from: 'persons', required: true, fixed: true },
            { type: 'word', name: 'status', preset: 'present', required: true },
            { type: 'moment', name: 'arrivedAt' },
            { type: 'moment', name: 'leftAt' },
          ],
        },
      ],
    },
    {
      id: 'anmerkung',
      title: 'Anmerkung',
      fields: [{ type: 'area', name: 'note', rows: 3, width: 'full' }],
    },
    citationSection(RECOMMENDED),
  ],
}
