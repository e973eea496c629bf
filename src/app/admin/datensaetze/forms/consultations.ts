import type { GroupDescription } from './description'

/** How a partly known date is entered. */
export const DATE_HINT = 'JJJJ, JJJJ-MM oder JJJJ-MM-TT; „~“ dahinter heißt ungefähr, „?“ unsicher.'

/** The stations of a matter or paper. */
export const consultationGroup = (hint: string): GroupDescription => ({
  group: 'consultations',
  title: 'Beratungen',
  hint,
  entry: 'Beratung',
  add: 'Beratung hinzufügen',
  ordered: true,
  fields: [
    {
      type: 'choice',
      name: 'organizationId',
      from: 'organizations',
      required: true,
      width: 'half',
    },
    { type: 'choice', name: 'agendaItemId', from: 'items', width: 'half' },
    {
      type: 'text',
      name: 'role',
      width: 'half',
      hint: 'Zum Beispiel „Vorberatung“ oder „Entscheidung“.',
    },
    { type: 'text', name: 'expected', spellCheck: false, width: 'half', hint: DATE_HINT },
  ],
})
