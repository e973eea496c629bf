import { formatGerman } from '@/domain/time/edtf'

/** How a source is called in a line: `Kreisblatt: Der Titel (23. Juni 2021)`; unknown parts are left out. */
export function sourceLabel(source: {
  title: string
  publisher: string | null
  date: string | null
}): string {
  const name = source.publisher ? `${source.publisher}: ${source.title}` : source.title
  return source.date === null ? name : `${name} (${formatGerman(source.date)})`
}
