import { citationSection, REQUIRED } from './citations'
import type { FormDescription } from './description'

export const statementForm: FormDescription = {
  kind: 'statement',
  parent: 'agendaItemId',
  sections: [
    {
      id: 'wer',
      title: 'Wer spricht',
      fields: [
        {
          type: 'choice',
          name: 'personId',
          from: 'persons',
          required: true,
          width: 'full',
          hint: 'In Klammern: Fraktion und Funktion am Tag der Sitzung, soweit Mitgliedschaften eingetragen sind.',
        },
        {
          type: 'choice',
          name: 'factionId',
          from: 'factions',
          width: 'half',
          empty: '– nicht berichtet oder fraktionslos –',
          hint: 'Die Fraktion an diesem Tag.',
        },
        {
          type: 'text',
          name: 'office',
          width: 'half',
          hint: 'Wie die Quelle es nennt, zum Beispiel „Landrat“.',
        },
      ],
    },
    {
      id: 'worte',
      title: 'Was gesagt wurde',
      hint: 'Wörtliche Rede steht ohne Anführungszeichen im Feld; sie werden beim Anzeigen gesetzt. Sinngemäßes wird in eigenen Worten wiedergegeben.',
      groups: [
        {
          group: 'passages',
          title: 'Passagen',
          entry: 'Passage',
          add: 'Passage hinzufügen',
          addEach: [
            { label: 'Wörtliche Passage hinzufügen', preset: { kind: 'quote' } },
            { label: 'Sinngemäße Passage hinzufügen', preset: { kind: 'paraphrase' } },
          ],
          ordered: true,
          startsWithOne: true,
          fields: [
            { type: 'radio', name: 'kind', required: true, width: 'full' },
            { type: 'area', name: 'text', required: true, rows: 5, width: 'full' },
          ],
        },
      ],
    },
    {
      id: 'zusammenhang',
      title: 'Zusammenhang',
      fields: [
        { type: 'word', name: 'stance', empty: '– nicht berichtet –', width: 'half' },
        { type: 'choice', name: 'motionId', from: 'motions', width: 'half' },
        { type: 'choice', name: 'replyToId', from: 'statements', width: 'full' },
        {
          type: 'count',
          name: 'position',
          required: true,
          width: 'short',
          hint: 'Kleinere Zahlen stehen weiter vorn.',
        },
        { type: 'moment', name: 'spokenAt', width: 'half' },
        {
          type: 'checkbox',
          name: 'isForRecord',
          hint: 'Sie steht auch in einem Beschlussprotokoll.',
          width: 'full',
        },
        { type: 'area', name: 'note', rows: 2, width: 'full' },
      ],
    },
    citationSection(REQUIRED),
  ],
}
