import { citationGroup, citationSection, RECOMMENDED } from './citations'
import type { FormDescription } from './description'
import { slugField } from './slug-field'

export const agendaItemForm: FormDescription = {
  kind: 'agenda_item',
  parent: 'sessionId',
  slugFrom: ['title'],
  sections: [
    {
      id: 'punkt',
      title: 'Tagesordnungspunkt',
      fields: [
        { type: 'text', name: 'title', required: true, width: 'full' },
        {
          type: 'checkbox',
          name: 'titleReported',
          hint: 'Sonst gilt der Titel als von der Redaktion formuliert.',
          width: 'full',
        },
        {
          type: 'text',
          name: 'number',
          width: 'short',
          hint: 'Wie auf der Tagesordnung; leer: nicht berichtet.',
        },
        {
          type: 'count',
          name: 'position',
          required: true,
          width: 'short',
          hint: 'Kleinere Zahlen stehen weiter vorn.',
        },
        { type: 'choice', name: 'matterId', from: 'matters', width: 'half' },
        slugField('dem Titel'),
        {
          type: 'checkbox',
          name: 'isPublic',
          label: 'Öffentlich beraten',
          hint: 'Ein nichtöffentlicher Punkt ist auch nach der Veröffentlichung nirgends zu sehen.',
          width: 'full',
        },
      ],
    },
    {
      id: 'zusammenfassung',
      title: 'Zusammenfassung',
      fields: [
        { type: 'area', name: 'summary', width: 'full' },
        { type: 'area', name: 'plainSummary', width: 'full' },
        { type: 'area', name: 'note', rows: 2, width: 'full' },
        {
          type: 'area',
          name: 'statedResult',
          rows: 2,
          width: 'full',
          verbatim: true,
          hint: 'Aus einem eingelesenen System, wörtlich.',
        },
      ],
    },
    {
      id: 'angaben',
      title: 'Hintergrund und Zahlen',
      rare: true,
      groups: [
        {
          group: 'facts',
          title: 'Angaben',
          hint: 'Was die Quelle an Hintergrund, Zahlen, Haltungen und Folgen berichtet – in eigenen Worten.',
          entry: 'Angabe',
          add: 'Angabe hinzufügen',
          ordered: true,
          fields: [
            { type: 'word', name: 'kind', preset: 'background', required: true, width: 'half' },
            { type: 'choice', name: 'organizationId', from: 'organizations', width: 'half' },
            { type: 'area', name: 'text', required: true, rows: 2, width: 'full' },
            {
              type: 'area',
              name: 'verbatim',
              rows: 2,
              width: 'full',
              verbatim: true,
              hint: 'Die Worte der Quelle, wo es auf sie ankommt.',
            },
            { type: 'number', name: 'value', width: 'short' },
            { type: 'text', name: 'unit', width: 'short' },
            {
              type: 'entry',
              name: 'partOf',
              empty: '– eigenständig –',
              width: 'half',
              hint: 'Wenn diese Zahl Teil einer anderen ist.',
            },
            { type: 'area', name: 'note', rows: 2, width: 'full' },
          ],
          groups: [citationGroup],
        },
      ],
    },
    {
      id: 'verlauf',
      title: 'Verlauf',
      rare: true,
      fields: [
        { type: 'moment', name: 'startedAt', width: 'half' },
        { type: 'moment', name: 'endedAt', width: 'half' },
        { type: 'moment', name: 'debateClosedAt', width: 'half' },
        { type: 'text', name: 'rapporteur', width: 'half' },
        { type: 'word', name: 'disposal', empty: '– behandelt oder noch offen –', width: 'half' },
        { type: 'area', name: 'disposalNote', rows: 2, width: 'full' },
        { type: 'checkbox', name: 'addedInSession', width: 'full' },
        { type: 'word', name: 'secondCall', empty: '– nein –', width: 'full' },
      ],
      groups: [
        {
          group: 'breaks',
          title: 'Unterbrechungen der Beratung',
          hint: 'Der Punkt wurde verlassen und später noch einmal aufgerufen.',
          entry: 'Unterbrechung',
          add: 'Unterbrechung hinzufügen',
          fields: [
            { type: 'moment', name: 'from', required: true, width: 'half' },
            { type: 'moment', name: 'until', required: true, width: 'half' },
          ],
        },
      ],
    },
    {
      id: 'befangenheit',
      title: 'Befangenheit',
      rare: true,
      groups: [
        {
          group: 'recusals',
          title: 'Befangenheit',
          entry: 'Person',
          add: 'Person hinzufügen',
          fields: [
            { type: 'choice', name: 'personId', from: 'persons', required: true, width: 'half' },
            { type: 'text', name: 'note', width: 'half' },
            { type: 'checkbox', name: 'leftTable', width: 'full' },
          ],
        },
      ],
    },
    citationSection(RECOMMENDED),
  ],
}
