import { citationSection, RECOMMENDED } from './citations'
import type { FormDescription } from './description'
import { slugField } from './slug-field'

export const personForm: FormDescription = {
  kind: 'person',
  slugFrom: ['name'],
  sections: [
    {
      id: 'person',
      title: 'Person',
      fields: [
        {
          type: 'text',
          name: 'name',
          label: 'Name, wie er angezeigt wird',
          required: true,
          width: 'full',
        },
        { type: 'text', name: 'givenName', width: 'half' },
        { type: 'text', name: 'familyName', required: true, width: 'half' },
        { type: 'text', name: 'academicTitle', width: 'half' },
        slugField('dem Namen'),
        { type: 'area', name: 'description', rows: 3, width: 'full' },
      ],
    },
    {
      id: 'mitgliedschaften',
      title: 'Mitgliedschaften und Ämter',
      hint: 'Leere Tage heißen: nicht bekannt, seit wann oder bis wann.',
      groups: [
        {
          group: 'memberships',
          title: 'Mitgliedschaften',
          entry: 'Mitgliedschaft',
          add: 'Mitgliedschaft hinzufügen',
          startsWithOne: true,
          fields: [
            {
              type: 'choice',
              name: 'organizationId',
              from: 'organizations',
              required: true,
              width: 'half',
            },
            {
              type: 'text',
              name: 'role',
              required: true,
              width: 'half',
              hint: 'Wie die Quelle es nennt, zum Beispiel „Mitglied“ oder „Landrat“.',
            },
            { type: 'day', name: 'startDate', width: 'half' },
            { type: 'day', name: 'endDate', width: 'half' },
            { type: 'yes-no', name: 'votingRight', width: 'half' },
            { type: 'choice', name: 'onBehalfOfId', from: 'organizations', width: 'half' },
          ],
        },
      ],
    },
    citationSection(RECOMMENDED),
  ],
}
