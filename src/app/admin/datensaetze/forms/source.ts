import type { FormDescription } from './description'

export const sourceForm: FormDescription = {
  kind: 'source',
  sections: [
    {
      id: 'quelle',
      title: 'Quelle',
      fields: [
        { type: 'text', name: 'title', required: true, width: 'full' },
        { type: 'word', name: 'kind', required: true, width: 'half', empty: '– bitte wählen –' },
        {
          type: 'text',
          name: 'date',
          spellCheck: false,
          width: 'half',
          hint: 'JJJJ, JJJJ-MM oder JJJJ-MM-TT; „~“ dahinter heißt ungefähr, „?“ unsicher.',
        },
        { type: 'text', name: 'publisher', width: 'half' },
        { type: 'text', name: 'author', width: 'half' },
        { type: 'text', name: 'url', inputMode: 'url', spellCheck: false, width: 'full' },
        { type: 'text', name: 'licence', width: 'half' },
        {
          type: 'checkbox',
          name: 'fullTextAllowed',
          hint: 'Nur mit Erlaubnis. Aus geschützten Texten werden nur kurze Auszüge gespeichert.',
          width: 'full',
        },
        { type: 'area', name: 'note', rows: 3, width: 'full' },
      ],
    },
  ],
}
