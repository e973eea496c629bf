import { citationSection, REQUIRED } from './citations'
import type { FormDescription } from './description'

export const motionForm: FormDescription = {
  kind: 'motion',
  parent: 'agendaItemId',
  sections: [
    {
      id: 'antrag',
      title: 'Antrag',
      fields: [
        { type: 'text', name: 'title', required: true, width: 'full' },
        { type: 'word', name: 'kind', preset: 'substantive', required: true, width: 'half' },
        {
          type: 'count',
          name: 'position',
          required: true,
          width: 'short',
          hint: 'Kleinere Zahlen stehen weiter vorn.',
        },
        { type: 'area', name: 'text', required: true, rows: 5, width: 'full' },
        {
          type: 'checkbox',
          name: 'textIsVerbatim',
          hint: 'Sonst gilt der Text als Wiedergabe in eigenen Worten.',
          width: 'full',
        },
        {
          type: 'area',
          name: 'amendedText',
          rows: 5,
          width: 'full',
          hint: 'Der beschlossene Wortlaut, wenn ihn angenommene Änderungen vom Antrag unterscheiden.',
        },
        {
          type: 'choice',
          name: 'targetId',
          from: 'motions',
          width: 'half',
          hint: 'Für Änderungs- und Geschäftsordnungsanträge.',
        },
        { type: 'choice', name: 'paperId', from: 'papers', width: 'half' },
      ],
    },
    {
      id: 'antragsteller',
      title: 'Antragsteller',
      fields: [
        {
          type: 'checkbox',
          name: 'moverReported',
          hint: 'Ohne Häkchen heißt es öffentlich: Antragsteller nicht berichtet.',
          width: 'full',
        },
      ],
      groups: [
        {
          group: 'movers',
          title: 'Antragsteller',
          hint: 'Je Zeile eine Fraktion oder Stelle, eine Person oder beides.',
          entry: 'Antragsteller',
          add: 'Antragsteller hinzufügen',
          ordered: true,
          startsWithOne: true,
          fields: [
            { type: 'choice', name: 'organizationId', from: 'organizations', width: 'half' },
            { type: 'choice', name: 'personId', from: 'persons', width: 'half' },
          ],
        },
      ],
    },
    {
      id: 'ergebnis',
      title: 'Ergebnis',
      fields: [
        { type: 'word', name: 'outcome', preset: 'not_reported', required: true, width: 'half' },
        { type: 'area', name: 'outcomeNote', rows: 2, width: 'full' },
        { type: 'yes-no', name: 'asksForAction', width: 'half' },
        {
          type: 'count',
          name: 'reach',
          width: 'short',
          hint: 'Über größere Zahlen wird zuerst abgestimmt.',
        },
      ],
    },
    {
      id: 'danach',
      title: 'Nach dem Beschluss',
      rare: true,
      groups: [
        {
          group: 'events',
          title: 'Widerspruch, Beanstandung, Dringlichkeitsentscheidung',
          hint: 'Der Beschluss selbst bleibt, wie er gefasst wurde.',
          entry: 'Ereignis',
          add: 'Ereignis hinzufügen',
          fields: [
            {
              type: 'word',
              name: 'kind',
              required: true,
              empty: '– bitte wählen –',
              width: 'half',
            },
            { type: 'day', name: 'on', required: true, width: 'half' },
            { type: 'text', name: 'by', width: 'half' },
            { type: 'area', name: 'note', rows: 2, width: 'full' },
          ],
        },
      ],
    },
    citationSection(REQUIRED),
  ],
}
