import type { SessionDraft } from '@/usecases/preparation/read-session-file'

const linesOf = (text = ''): string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '')

/** What was typed, and below it what is not there yet. */
const withLines = (typed: string | undefined, added: readonly string[]): string => {
  const known = linesOf(typed)
  return [...known, ...added.filter((line) => !known.includes(line))].join('\n')
}

/** The form with what a file says; what the file does not say stays as it was typed. */
export function withDraft(
  values: Readonly<Record<string, string>>,
  { publicItems, closedItems, ...fields }: SessionDraft,
): Record<string, string> {
  const said = Object.entries(fields).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  )
  return {
    ...values,
    ...Object.fromEntries(said),
    titles: withLines(values['titles'], publicItems),
    closedTitles: withLines(values['closedTitles'], closedItems),
  }
}

const items = (count: number, kind: string): string =>
  count === 1 ? `ein ${kind}er Punkt` : `${count === 0 ? 'keine' : count} ${kind}e Punkte`

/** What was read, for the clerk to look at. */
export const readMessage = ({ publicItems, closedItems }: SessionDraft): string =>
  `Die Datei ist eingelesen: ${items(publicItems.length, 'öffentlich')}, ${items(closedItems.length, 'nichtöffentlich')}. Angelegt ist noch nichts: Bitte prüfen Sie die Angaben und legen Sie die Sitzung dann an.`
