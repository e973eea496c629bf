import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Line, MAX_LINE, readLines } from '@/intake/lines'
import { nameParts } from '@/intake/person-name'
import type {
  Finding,
  ForeignFaction,
  ForeignPerson,
  ForeignSource,
  Progress,
} from '@/intake/speech'
import { verbatim } from '@/intake/verbatim'
import { parseLine, type SpeechLine } from './line'

const REASONS = {
  'too-long': `Die Zeile ist länger als ${MAX_LINE.toLocaleString('de-DE')} Byte.`,
  'not-utf8': 'Die Zeile ist kein gültiges UTF-8.',
} as const

const NOT_NAMED = 'Nicht genannt'

export interface ReadSpeechesOptions {
  /** Under which licence the file's speeches stand; null: not given. */
  licence: string | null
  onProgress?: (progress: Progress) => void
}

/**
 * Reads speeches, one JSON object `{ id, speaker, party, date, agenda, text }` a line; `id`, `party`
 * and `agenda` may be missing or null, other fields are left out, empty lines too.
 *
 * @throws what the file system says if the file cannot be read
 */
export async function* readSpeeches(
  path: string,
  { licence, onProgress }: ReadSpeechesOptions,
): AsyncGenerator<Finding> {
  const file = basename(path)
  const { size } = await stat(path)
  const source = sourceOf(file, licence)
  const seen: Seen = { lineOfId: new Map(), times: new Map() }
  for await (const line of readLines(path)) {
    if (line.text?.trim() !== '') yield find(line, source, seen)
    onProgress?.({ read: line.end, size })
  }
}

function sourceOf(file: string, licence: string | null): ForeignSource {
  return {
    key: file,
    kind: 'other',
    title: `Wortbeiträge aus der Datei „${file}“`,
    publisher: null,
    date: null,
    url: null,
    licence,
  }
}

/** What the lines before were: each speech is itself once. */
interface Seen {
  lineOfId: Map<string, number>
  /** How often a speech without an id was given, by its digest. */
  times: Map<string, number>
}

function find({ number, text, fault }: Line, source: ForeignSource, seen: Seen): Finding {
  const place = { file: source.key, line: number }
  const rejected = (reason: string): Finding => ({ ok: false, rejection: { place, reason } })
  if (text === null) return rejected(REASONS[fault ?? 'not-utf8'])
  const parsed = parseLine(text)
  if (!parsed.ok) return rejected(parsed.reason)
  const { line } = parsed
  const words = verbatim(line.text)
  if (!words.ok) return rejected(`Feld „text“: ${words.reason}`)

  const twice = line.id === null ? undefined : seen.lineOfId.get(line.id)
  if (twice !== undefined)
    return rejected(`Die Kennung „${line.id ?? ''}“ steht schon in Zeile ${twice}.`)
  if (line.id !== null) seen.lineOfId.set(line.id, number)
  const key = line.id === null ? keyOf(line, seen.times) : `id:${line.id}`
  return {
    ok: true,
    source,
    speech: {
      place,
      key,
      digest: line.digest,
      locator: line.id ?? `Zeile ${number}`,
      session: { key: line.date, date: line.date, title: null },
      agenda: line.agenda,
      speaker: speakerOf(line.speaker),
      faction: line.party === null ? null : factionOf(line.party),
      office: null,
      passages: words.passages,
      note: null,
    },
  }
}

/** A speech without an id is known by what it says; said twice, it is two speeches. */
function keyOf({ digest }: SpeechLine, times: Map<string, number>): string {
  const time = (times.get(digest) ?? 0) + 1
  times.set(digest, time)
  return time === 1 ? `text:${digest}` : `text:${digest}:${time}`
}

function speakerOf(name: string | null): ForeignPerson {
  if (name !== null) return { key: name, name, ...nameParts(name), description: null }
  return {
    key: '',
    name: NOT_NAMED,
    givenName: null,
    familyName: NOT_NAMED,
    academicTitle: null,
    description: 'Unter diesem Namen stehen Beiträge, zu denen die Quelle nicht sagt, wer sprach.',
  }
}

const factionOf = (party: string): ForeignFaction => ({
  key: party,
  name: party,
  shortName: party.length <= 60 ? party : `${party.slice(0, 59).trimEnd()}…`,
})
