/** A planned session from a file that somebody was sent: an OParl meeting as JSON, or an agenda as text. */
import { parseJson } from '../oparl/parse-json'
import { readMeeting } from './read-meeting'
import { readAgendaText } from './read-agenda-text'
import type { SessionFile } from './session-draft'

const FOREIGN =
  'Das ist weder JSON noch Text. Gelesen werden eine Sitzung in OParl (JSON) und eine Tagesordnung als Text, ein Punkt in jeder Zeile.'

/** @param bytes the file as it was sent; text in UTF-8 or, where it is no UTF-8, in Windows-1252 */
export function readSessionFile(bytes: Uint8Array): SessionFile {
  const text = textOf(bytes)
  if (text.trim() === '') return { ok: false, reason: 'Die Datei ist leer.' }
  // What no text has: the beginning of a PDF or of an archive such as DOCX.
  if (/^%PDF|^PK\u0003\u0004|\u0000/.test(text)) return { ok: false, reason: FOREIGN }
  if (!/^\s*[[{]/.test(text)) return readAgendaText(text)
  const parsed = parseJson(text)
  return parsed.ok ? readMeeting(parsed.value) : parsed
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
