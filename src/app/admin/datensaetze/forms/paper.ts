import { citationSection, RECOMMENDED } from './citations'
import { consultationGroup } from './consultations'
import type { FormDescription } from './description'
import { slugField } from './slug-field'

export const paperForm: FormDescription = {
  kind: 'paper',
  slugFrom: ['reference', 'title'],
  sections: [
    {
      id: 'vorlage',
      title: 'Vorlage',
      fields: [
        { type: 'text', name: 'title', required: true, width: 'full' },
        { type: 'text', name: 'reference', width: 'half' },
        {
          type: 'text',
          name: 'paperType',
          width: 'half',
          hint: 'Zum Beispiel „Beschlussvorlage“.',
        },
        { type: 'day', name: 'date', width: 'half' },
        { type: 'choice', name: 'matterId', from: 'matters', width: 'half' },
        slugField('Drucksachennummer und Titel'),
      ],
    },
    {
      id: 'dateien',
      title: 'Dateien',
      groups: [
        {
          group: 'files',
          title: 'Dateien',
          entry: 'Datei',
          add: 'Datei hinzufügen',
          ordered: true,
          fields: [
            { type: 'text', name: 'name', required: true, width: 'half' },
            {
              type: 'text',
              name: 'mimeType',
              spellCheck: false,
              width: 'half',
              hint: 'Zum Beispiel „application/pdf“.',
            },
            {
              type: 'text',
              name: 'url',
              inputMode: 'url',
              spellCheck: false,
              required: true,
              width: 'full',
            },
          ],
        },
      ],
    },
    {
      id: 'beratungen',
      title: 'Beratungen',
      groups: [consultationGroup('Wo die Vorlage beraten wurde oder noch beraten werden soll.')],
    },
    citationSection(RECOMMENDED),
  ],
}
