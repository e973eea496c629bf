/** The keys of the desk, as long as no field for text has the focus. */
export const KEYS = [
  { key: 'A', does: 'Abstimmung über das, was als Nächstes ansteht' },
  { key: 'F', does: 'Abstimmung nach Fraktionen' },
  { key: 'R', does: 'namentliche Abstimmung' },
  { key: 'G', does: 'geheime Abstimmung' },
  { key: 'W', does: 'Wahl' },
  { key: 'N', does: 'Punkt abschließen und den nächsten aufrufen' },
  { key: 'S', does: 'Wortbeitrag' },
  { key: 'M', does: 'Antrag' },
  { key: 'D', does: 'dringlicher Punkt' },
  { key: 'P', does: 'Anwesenheit' },
  { key: 'B', does: 'Befangenheit beim Punkt' },
  { key: 'Q', does: 'Beschlussfähigkeit feststellen' },
  { key: 'U', does: 'Unterbrechen, fortsetzen' },
  { key: 'L', does: 'letztes Ergebnis für die Liveansicht freigeben' },
  { key: 'Strg+Z', does: 'rückgängig machen, was Sie zuletzt erfasst haben' },
  { key: '?', does: 'diese Hilfe' },
  { key: 'Esc', does: 'zurück' },
] as const

export type DeskKey = (typeof KEYS)[number]['key']

const FIELDS =
  'input:not([type=checkbox],[type=radio],[type=button],[type=submit]), textarea, select'

/** Whether somebody is typing there: then every key is a character and nothing else. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches(FIELDS) || target.isContentEditable)

/** In a text the browser itself takes back what was typed. */
const isUndo = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'z'

/** The desk's key that was pressed; null for characters, shortcuts of the browser and held keys. */
export function deskKeyOf(event: KeyboardEvent): DeskKey | null {
  if (event.defaultPrevented || event.isComposing || event.repeat) return null
  if (event.target instanceof Element && event.target.closest('dialog')) return null
  if (isUndo(event)) return isTyping(event.target) ? null : 'Strg+Z'
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  if (event.key === 'Escape') return 'Esc'
  if (isTyping(event.target)) return null
  const pressed = event.key.toUpperCase()
  return KEYS.find(({ key }) => key === pressed)?.key ?? null
}
