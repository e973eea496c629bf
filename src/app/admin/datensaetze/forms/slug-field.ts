import type { FieldDescription } from './description'

export const slugField = (from: string): FieldDescription => ({
  type: 'text',
  name: 'slug',
  width: 'half',
  spellCheck: false,
  hint: `Letzter Teil der Internetadresse. Bleibt das Feld leer, wird die Adresse aus ${from} gebildet.`,
})
