import type { GroupDescription, SectionDescription } from './description'

/** Which place of which source says so. */
export const citationGroup: GroupDescription = {
  group: 'citations',
  title: 'Fundstellen',
  entry: 'Fundstelle',
  add: 'Fundstelle hinzufügen',
  ordered: true,
  fields: [
    { type: 'choice', name: 'sourceId', from: 'sources', required: true, width: 'half' },
    {
      type: 'text',
      name: 'locator',
      required: true,
      width: 'half',
      hint: 'Seite, Absatz oder Zeit, zum Beispiel „Seite 3“ oder „Absatz 12“.',
    },
    {
      type: 'area',
      name: 'excerpt',
      rows: 2,
      width: 'full',
      verbatim: true,
      hint: 'Nur wörtlich zitierte Worte, höchstens 500 Zeichen.',
    },
  ],
}

export const citationSection = (hint: string): SectionDescription => ({
  id: 'fundstellen',
  title: 'Fundstellen',
  hint,
  groups: [{ ...citationGroup, startsWithOne: true }],
})

export const REQUIRED = 'Ohne Fundstelle wird nichts veröffentlicht.'
export const RECOMMENDED = 'Woher diese Angaben stammen.'
