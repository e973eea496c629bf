import { citationSection, RECOMMENDED } from './citations'
import type { FormDescription } from './description'
import { slugField } from './slug-field'

export const organizationForm: FormDescription = {
  kind: 'organization',
  slugFrom: ['shortName'],
  sections: [
    {
      id: 'organisation',
      title: 'Organisation',
      fields: [
        { type: 'text', name: 'name', required: true, width: 'full' },
        { type: 'text', name: 'shortName', required: true, width: 'half' },
        {
          type: 'word',
          name: 'kind',
          required: true,
          width: 'half',
          empty: '– bitte wählen –',
        },
        {
          type: 'text',
          name: 'color',
          spellCheck: false,
          width: 'half',
          hint: 'Als #rrggbb, zum Beispiel #009ee0. Die Farbe steht immer neben dem Namen, nie allein.',
        },
        { type: 'choice', name: 'parentId', from: 'organizations', width: 'half' },
        { type: 'day', name: 'startDate', width: 'half' },
        { type: 'day', name: 'endDate', width: 'half' },
        slugField('dem Kurznamen'),
        { type: 'area', name: 'description', rows: 3, width: 'full' },
      ],
    },
    citationSection(RECOMMENDED),
  ],
}
