import { citationGroup, citationSection, RECOMMENDED } from './citations'
import { consultationGroup, DATE_HINT } from './consultations'
import type { FormDescription } from './description'
import { slugField } from './slug-field'

export const matterForm: FormDescription = {
  kind: 'matter',
  slugFrom: ['title'],
  sections: [
    {
      id: 'vorgang',
      title: 'Vorgang',
      fields: [
        { type: 'text', name: 'title', required: true, width: 'full' },
        { type: 'choice', name: 'responsibleOfficeId', from: 'organizations', width: 'half' },
        slugField('dem Titel'),
        { type: 'area', name: 'summary', rows: 3, width: 'full' },
      ],
    },
    {
      id: 'folgen',
      title: 'Was folgt',
      groups: [
        {
          group: 'followUps',
          title: 'Was folgt',
          hint: 'Was zugesagt oder beschlossen wurde, und wie weit es ist.',
          entry: 'Folge',
          add: 'Folge hinzufügen',
          ordered: true,
          fields: [
            { type: 'area', name: 'text', required: true, rows: 2, width: 'full' },
            { type: 'choice', name: 'organizationId', from: 'organizations', width: 'half' },
            { type: 'choice', name: 'motionId', from: 'motions', width: 'half' },
            { type: 'text', name: 'due', spellCheck: false, width: 'half', hint: DATE_HINT },
            { type: 'word', name: 'state', preset: 'unknown', required: true, width: 'half' },
          ],
          groups: [citationGroup],
        },
      ],
    },
    {
      id: 'beratungen',
      title: 'Beratungen',
      groups: [consultationGroup('Wo der Vorgang beraten wurde oder noch beraten werden soll.')],
    },
    citationSection(RECOMMENDED),
  ],
}
