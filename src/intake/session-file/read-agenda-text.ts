import type { SessionDraft, SessionFile } from './session-draft'

/** „Nichtöffentlicher Teil“, „B. Nicht öffentliche Sitzung“: from here on the other part. */
const PART =
  /^(?:[A-Z0-9IVX]{1,4}[.)]\s*)?(nicht\s?-?\s?)?öffentlich(?:er|e|en)?\s*(?:Teil|Sitzung|Tagesordnungspunkte)?\s*:?$/i
/** „TOP 3:“, „3.“, „3.1)“, „Ö 3“, „N 1“, „–“: the number is given anew by the rule. */
const NUMBER =
  /^(?:(?:TOP|[ÖN])\s*\d+(?:\.\d+)*\s*[.):–-]*\s+|\d+(?:\.\d+)+[.)]?\s+|\d+[.)]\s+|[-–•*]\s+)/i
const FIELD = /^(Sitzung|Titel|Tag|Datum|Beginn|Uhrzeit|Ort|Sitzungsort)\s*:\s*(.+)$/i
const HEADING = /^Tagesordnung\s*:?$/i

/** An agenda as text: one item in each line, and before them, where there are any, title, day and place. */
export function readAgendaText(text: string): SessionFile {
  const draft: SessionDraft = {
    title: null,
    date: null,
    time: null,
    place: null,
    publicItems: [],
    closedItems: [],
  }
  let isPublic = true
  for (const line of text.split(/\r\n?|\n/).map((one) => one.trim())) {
    if (line === '' || HEADING.test(line)) continue
    const part = PART.exec(line)
    const field = FIELD.exec(line)
    if (part) isPublic = part[1] === undefined
    else if (field) Object.assign(draft, fieldOf(field[1] ?? '', field[2] ?? ''))
    else {
      const title = line.replace(NUMBER, '').trim()
      if (title !== '') (isPublic ? draft.publicItems : draft.closedItems).push(title)
    }
  }
  return draft.publicItems.length + draft.closedItems.length > 0
    ? { ok: true, draft }
    : { ok: false, reason: 'In der Datei steht kein Tagesordnungspunkt.' }
}

function fieldOf(name: string, value: string): Partial<SessionDraft> {
  switch (name.toLowerCase()) {
    case 'tag':
    case 'datum':
      return { date: dayOf(value) }
    case 'beginn':
    case 'uhrzeit':
      return { time: timeOf(value) }
    case 'ort':
    case 'sitzungsort':
      return { place: value }
    default:
      return { title: value }
  }
}

/** `2027-03-19`, „19.03.2027“, „Freitag, 19.3.2027“. */
function dayOf(text: string): string | null {
  const [iso] = /\b\d{4}-\d{2}-\d{2}\b/.exec(text) ?? []
  if (iso) return iso
  const [, day = '', month = '', year] = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/.exec(text) ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}

/** „18:00 Uhr“, „18.30 Uhr“, „18 Uhr“. */
function timeOf(text: string): string | null {
  const [, hour, minute = '00'] =
    /\b([01]?\d|2[0-3])(?:[:.]([0-5]\d))?(?:\s?Uhr|\s*$)/.exec(text) ?? []
  return hour ? `${hour.padStart(2, '0')}:${minute}` : null
}
