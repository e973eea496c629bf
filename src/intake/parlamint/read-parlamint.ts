import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { isDay } from '@/domain/time/day'
import { digestOf } from '@/intake/digest'
import type { Finding, ForeignSession, ForeignSource, Progress } from '@/intake/speech'
import { verbatim } from '@/intake/verbatim'
import { type Directory, factionOf, officeOf, personOf } from './directory'
import { together } from './elements'
import { directoryReader } from './read-directory'
import { emptyHeader, type Header, headerReader } from './read-header'
import { type Utterance, utteranceReader } from './read-utterances'
import { readXml, XmlError } from './xml'

/** A file of a collection, looked through once. */
interface Surveyed {
  path: string
  header: Header
}

/** A collection of ParlaMint TEI: what its files say of themselves, and who is who in them. */
export interface Collection {
  /** Its name, from the files' own ids: „ParlaMint-AT“; null: they say nothing. */
  name: string | null
  findings: () => AsyncGenerator<Finding>
}

/**
 * Opens sittings in ParlaMint TEI, with the lists of persons and organizations if they are given too.
 * Every file is looked through first, so that a file that is broken anywhere is rejected as a whole,
 * and so that names that stand in another file or at the end are known.
 *
 * @throws what the file system says if a file cannot be read
 */
export async function openParlaMint(
  paths: readonly string[],
  onProgress?: (progress: Progress) => void,
): Promise<Collection> {
  const directory: Directory = { persons: new Map(), organizations: new Map() }
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size))
  // Each file is read twice.
  const size = 2 * sizes.reduce((sum, bytes) => sum + bytes, 0)
  let done = 0
  const told = (read: number) => onProgress?.({ read: done + read, size })

  const surveyed: Surveyed[] = []
  const broken: Finding[] = []
  for (const [index, path] of paths.entries()) {
    const header = emptyHeader()
    const fault = await faultOf(path, () =>
      readXml(path, together(directoryReader(directory), headerReader(header)), told),
    )
    const rejected = fault ?? (header.isAnnotated ? annotated(path) : null)
    if (rejected) broken.push(rejected)
    else surveyed.push({ path, header })
    done += sizes[index] ?? 0
  }

  const id = surveyed.find(({ header }) => header.id !== null)?.header.id
  return {
    name: id?.split('_')[0] ?? null,
    async *findings() {
      yield* broken
      for (const file of surveyed.filter(({ header }) => header.utterances > 0)) {
        yield* findingsOf(file, directory, told)
        done += (await stat(file.path)).size
      }
    },
  }
}

const rejected = (path: string, line: number, reason: string): Finding => ({
  ok: false,
  rejection: { place: { file: basename(path), line }, reason },
})

const annotated = (path: string) =>
  rejected(
    path,
    1,
    'Das ist die Ausgabe mit Anmerkungen zu jedem Wort (.ana); gelesen wird die Ausgabe ohne sie.',
  )

async function faultOf(path: string, work: () => Promise<void>): Promise<Finding | null> {
  try {
    await work()
    return null
  } catch (error) {
    if (error instanceof XmlError) return rejected(path, error.line, error.message)
    if (error instanceof RangeError)
      return rejected(path, 1, 'Die Datei ist zu tief verschachtelt.')
    throw error
  }
}

/** The findings of one file. They are few enough to be held: a file is one sitting. */
async function* findingsOf(
  { path, header }: Surveyed,
  directory: Directory,
  told: (read: number) => void,
): AsyncGenerator<Finding> {
  const utterances: Utterance[] = []
  await readXml(
    path,
    utteranceReader((utterance) => utterances.push(utterance)),
    told,
  )
  const { date } = header
  const file = basename(path)
  if (date === null || !isDay(date)) {
    yield rejected(path, 1, 'Die Datei nennt nicht den Tag der Sitzung.')
    return
  }
  const key = header.id ?? file
  const session = { key, date, title: header.sitting }
  const source = sourceOf(header, date, key)
  for (const [index, utterance] of utterances.entries())
    yield find(utterance, index, { file, session, source, directory })
}

function sourceOf(header: Header, date: string, key: string): ForeignSource {
  return {
    key,
    kind: 'minutes',
    title:
      [header.title, header.sitting]
        .filter((part) => part !== null)
        .join(': ')
        .slice(0, 500) || key,
    publisher: header.publisher,
    date,
    url: header.url,
    licence: header.licence,
  }
}

interface Sitting {
  file: string
  session: ForeignSession
  source: ForeignSource
  directory: Directory
}

function find(utterance: Utterance, index: number, sitting: Sitting): Finding {
  const { file, session, source, directory } = sitting
  const { id, who, line } = utterance
  const place = { file, line }
  const fail = (reason: string): Finding => ({ ok: false, rejection: { place, reason } })
  if (who === null) return fail('Es ist nicht angegeben, wer spricht.')
  const words = passagesOf(utterance)
  if (!words.ok) return fail(words.reason)
  const { passages } = words

  const person = personOf(directory, who)
  const faction = factionOf(directory, who, session.date)
  const office = officeOf(directory, who, session.date) ?? (utterance.isChair ? 'Vorsitz' : null)
  const said = {
    session: session.key,
    agenda: utterance.head,
    speaker: who,
    faction: faction?.key ?? null,
    office,
    passages,
    note: noteOf(utterance),
  }
  return {
    ok: true,
    source,
    speech: {
      place,
      key: id ?? `${session.key}:${index + 1}`,
      digest: digestOf(said),
      locator: (id ?? `Beitrag ${index + 1}`).slice(-200),
      session,
      agenda: utterance.head,
      speaker: person,
      faction,
      office,
      passages,
      note: said.note,
    },
  }
}

/** Paragraphs stay apart by an empty line; what the transcript leaves out parts passages. */
function passagesOf({ groups }: Utterance): ReturnType<typeof verbatim> {
  const passages: string[] = []
  for (const group of groups.filter((paragraphs) => paragraphs.length > 0)) {
    const words = verbatim(group.join('\n\n'))
    if (!words.ok) return words
    passages.push(...words.passages)
  }
  return passages.length === 0
    ? { ok: false, reason: 'Der Beitrag enthält keine Worte.' }
    : { ok: true, passages }
}

function noteOf({ remarks, gaps }: Utterance): string | null {
  const parts = [
    remarks === 1 ? 'ein Vermerk des Protokolls (Zwischenruf, Beifall, Uhrzeit)' : null,
    remarks > 1 ? `${remarks} Vermerke des Protokolls (Zwischenrufe, Beifall, Uhrzeiten)` : null,
  ].filter((part) => part !== null)
  const sentences = [
    ...(parts.length > 0 ? [`Nicht übernommen: ${parts.join(', ')}.`] : []),
    ...(gaps > 0 ? ['Das Protokoll lässt hier Text aus.'] : []),
  ]
  return sentences.length === 0 ? null : sentences.join(' ')
}
