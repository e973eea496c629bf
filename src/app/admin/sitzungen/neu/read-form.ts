import { textOf } from '@/app/form-answers'
import type { NewItem } from '@/usecases/agenda/add-items'
import type { NewSession } from '@/usecases/preparation/create-session'

const SESSION_FIELDS = [
  'organizationId',
  'title',
  'slug',
  'termId',
  'date',
  'time',
  'place',
] as const

/** More items than an agenda can have are not read. */
const MOST = 500

export const readNewSession = (data: FormData): NewSession => ({
  ...(Object.fromEntries(SESSION_FIELDS.map((name) => [name, textOf(data, name).trim()])) as Record<
    (typeof SESSION_FIELDS)[number],
    string
  >),
  isPublic: textOf(data, 'isPublic') === 'on',
})

/** The items whose box is ticked, then one for each line that was typed. */
export function readNewItems(data: FormData): NewItem[] {
  const count = Math.min(Number(textOf(data, 'itemCount')) || 0, MOST)
  const taken = Array.from({ length: count }, (_, index) => index)
    .filter((index) => textOf(data, `item-${index}`) === 'on')
    .map((index) => ({
      title: textOf(data, `item-${index}-title`),
      isPublic: textOf(data, `item-${index}-public`) === 'on',
      matterId: textOf(data, `item-${index}-matter`) || null,
      rapporteur: textOf(data, `item-${index}-rapporteur`) || null,
    }))
  const typed = (name: string, isPublic: boolean) =>
    textOf(data, name)
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .map((title) => ({ title, isPublic }))
  return [...taken, ...typed('titles', true), ...typed('closedTitles', false)]
}

/** All that was typed and ticked, for the form to show again. */
export const typedValues = (data: FormData): Record<string, string> =>
  Object.fromEntries(
    [...data.entries()].flatMap(([name, value]) =>
      typeof value === 'string' && !name.startsWith('$') && name !== 'step'
        ? [[name, value] as const]
        : [],
    ),
  )
