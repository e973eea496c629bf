import { citationSection, REQUIRED } from './citations'
import type { FormDescription } from './description'

export const voteForm: FormDescription = {
  kind: 'vote',
  parent: 'motionId',
  sections: [
    {
      id: 'zahlen',
      title: 'Ergebnis in Zahlen',
      hint: 'Ein leeres Feld heißt: nicht berichtet. Es wird nie zu 0.',
      fields: [
        { type: 'count', name: 'yes', width: 'short' },
        { type: 'count', name: 'no', width: 'short' },
        { type: 'count', name: 'abstain', width: 'short' },
        { type: 'count', name: 'invalid', width: 'short' },
        { type: 'count', name: 'present', width: 'short' },
        {
          type: 'text',
          name: 'stated',
          width: 'half',
          hint: 'Wörtlich, zum Beispiel „mit großer Mehrheit“.',
        },
        {
          type: 'word',
          name: 'statedOutcome',
          words: ['carried', 'rejected'],
          empty: '– die Quelle sagt es nicht –',
          width: 'half',
        },
        {
          type: 'checkbox',
          name: 'machineRead',
          hint: 'Nach der Prüfung bitte abwählen; bis dahin sehen auch die Leser diesen Hinweis.',
          width: 'full',
        },
        {
          type: 'area',
          name: 'overruleReason',
          rows: 3,
          width: 'full',
          hint: 'Warum die Zahlen trotz des Widerspruchs so bleiben. Erst mit einer Begründung werden sie gespeichert.',
        },
      ],
    },
    {
      id: 'fraktionen',
      title: 'Fraktionen',
      groups: [
        {
          group: 'factionVotes',
          title: 'Haltung der Fraktionen',
          hint: 'Nur, was die Quelle sagt. Zahlen einer Fraktion bleiben leer, wenn sie nicht berichtet sind.',
          entry: 'Fraktion',
          compact: true,
          add: 'Fraktion hinzufügen',
          fill: { label: 'Alle Fraktionen einfügen', preset: { position: 'unknown' } },
          fields: [
            {
              type: 'choice',
              name: 'organizationId',
              from: 'factions',
              required: true,
              fixed: true,
            },
            { type: 'word', name: 'position', preset: 'unknown', required: true },
            { type: 'count', name: 'yes', width: 'short' },
            { type: 'count', name: 'no', width: 'short' },
            { type: 'count', name: 'abstain', width: 'short' },
          ],
        },
      ],
    },
    {
      id: 'abstimmung',
      title: 'Abstimmung',
      fields: [
        {
          type: 'text',
          name: 'subject',
          required: true,
          width: 'full',
          hint: 'Worüber abgestimmt wurde.',
        },
        { type: 'word', name: 'method', preset: 'open', required: true, width: 'half' },
        { type: 'word', name: 'majority', preset: 'simple', required: true, width: 'half' },
        { type: 'word', name: 'polarity', preset: 'for_motion', required: true, width: 'half' },
        {
          type: 'count',
          name: 'statutorySeats',
          width: 'short',
          hint: 'Leer: die der Wahlperiode.',
        },
        {
          type: 'count',
          name: 'position',
          required: true,
          width: 'short',
          hint: 'Kleinere Zahlen stehen weiter vorn.',
        },
        { type: 'area', name: 'note', rows: 2, width: 'full' },
      ],
    },
    {
      id: 'verlauf',
      title: 'Verlauf',
      rare: true,
      fields: [
        { type: 'moment', name: 'startedAt', width: 'half' },
        { type: 'moment', name: 'countedAt', width: 'half' },
        {
          type: 'text',
          name: 'chairExcludedBy',
          width: 'half',
          hint: 'Zum Beispiel „§ 26 Abs. 2 KrO NRW“; leer: der Vorsitz stimmt mit.',
        },
        { type: 'hidden', name: 'replacesId' },
        { type: 'word', name: 'replacement', empty: '– erste Zählung –', width: 'half' },
        { type: 'area', name: 'replacementReason', rows: 2, width: 'full' },
      ],
      groups: [
        {
          group: 'requests',
          title: 'Was vor der Abstimmung verlangt wurde',
          hint: 'Namentliche oder geheime Abstimmung, Widerspruch gegen eine offene Wahl. 0 Mitglieder: auf Nachfrage niemand.',
          entry: 'Verlangen',
          add: 'Verlangen hinzufügen',
          fields: [
            {
              type: 'word',
              name: 'kind',
              required: true,
              empty: '– bitte wählen –',
              width: 'half',
            },
            { type: 'text', name: 'by', width: 'half' },
            { type: 'count', name: 'supporters', width: 'short' },
          ],
        },
      ],
    },
    {
      id: 'wahl',
      title: 'Wahl',
      rare: true,
      fields: [
        { type: 'count', name: 'round', width: 'short', hint: '2: engere Wahl (Stichwahl).' },
      ],
      groups: [
        {
          group: 'candidates',
          title: 'Wahlvorschläge',
          entry: 'Wahlvorschlag',
          add: 'Wahlvorschlag hinzufügen',
          ordered: true,
          fields: [
            { type: 'text', name: 'name', required: true, width: 'half' },
            { type: 'choice', name: 'personId', from: 'persons', width: 'half' },
            { type: 'count', name: 'votes', width: 'short' },
            { type: 'checkbox', name: 'elected', width: 'half' },
            { type: 'checkbox', name: 'byLot', width: 'half' },
          ],
        },
      ],
    },
    {
      id: 'stimmen',
      title: 'Namentliche Abstimmung',
      rare: true,
      groups: [
        {
          group: 'ballots',
          title: 'Stimmen der Mitglieder',
          hint: 'Nur bei namentlicher Abstimmung.',
          entry: 'Stimme',
          compact: true,
          add: 'Person hinzufügen',
          fill: { label: 'Alle Mitglieder einfügen', preset: {} },
          fields: [
            { type: 'choice', name: 'personId', from: 'persons', required: true, fixed: true },
            { type: 'word', name: 'choice', required: true, empty: '– bitte wählen –' },
          ],
        },
      ],
    },
    citationSection(REQUIRED),
  ],
}
