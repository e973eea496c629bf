import { open, readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { MAX_LINE, readLines } from '@/intake/lines'
import type { Place, Progress } from '@/intake/speech'
import type { Found } from './foreign-object'
import { BrokenArrayError, jsonElements, MAX_ELEMENT } from './json-elements'
import { parseJson } from './parse-json'
import { objectsIn } from './objects-in'

const MEGABYTE = 1024 * 1024

/**
 * Reads OParl objects from a file (one object, a list as a server sends it, an array, or with the
 * ending `.jsonl` one object a line) or from all JSON files of a folder and the folders in it.
 *
 * @throws what the file system says if the path cannot be read
 */
export async function* readFiles(
  path: string,
  onProgress?: (progress: Progress) => void,
): AsyncGenerator<Found> {
  const files = await filesOf(path)
  const size = files.reduce((sum, file) => sum + file.size, 0)
  let read = 0
  for (const file of files) {
    for await (const found of readOne(file.path, file.name, file.size)) {
      yield found
      onProgress?.({ read, size })
    }
    read += file.size
    onProgress?.({ read, size })
  }
}

interface File {
  path: string
  /** As a report names it. */
  name: string
  size: number
}

const isRead = (name: string) => /\.(?:json|jsonl|ndjson)$/i.test(name)

/** In the order of their names. What a link points at is not followed: it may lead out of the folder. */
async function filesOf(path: string): Promise<File[]> {
  const there = await stat(path)
  if (!there.isDirectory()) return [{ path, name: basename(path), size: there.size }]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && isRead(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const files: File[] = []
  for (const each of paths)
    files.push({ path: each, name: relative(path, each), size: (await stat(each)).size })
  return files
}

async function* readOne(path: string, name: string, size: number): AsyncGenerator<Found> {
  const place: Place = { file: name, line: null }
  try {
    if (/\.(?:jsonl|ndjson)$/i.test(name)) yield* readEachLine(path, name)
    else if ((await firstByte(path)) === '[') yield* readElements(path, name)
    else if (size > MAX_ELEMENT)
      yield rejected(
        place,
        `Die Datei ist mit ${Math.ceil(size / MEGABYTE).toLocaleString('de-DE')} MB zu groß für ein einzelnes Objekt (höchstens ${MAX_ELEMENT / MEGABYTE} MB). Als Feld von Objekten („[…]“) oder als .jsonl darf sie beliebig groß sein.`,
      )
    else yield* readText(await readFile(path, 'utf8'), place)
  } catch (error) {
    if (error instanceof BrokenArrayError)
      yield rejected(place, 'Die Datei ist kein vollständiges JSON; das Übrige ist gelesen.')
    else if (isOfFileSystem(error))
      yield rejected(place, `Die Datei lässt sich nicht lesen (${error.code}).`)
    else throw error
  }
}

const isOfFileSystem = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'

async function firstByte(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0)
    return buffer
      .toString('utf8', 0, bytesRead)
      .replace(/^\uFEFF/, '')
      .trimStart()
      .slice(0, 1)
  } finally {
    await file.close()
  }
}

async function* readElements(path: string, name: string): AsyncGenerator<Found> {
  for await (const { line, text } of jsonElements(path)) {
    const place = { file: name, line }
    if (text === null)
      yield rejected(place, `Das Objekt ist länger als ${MAX_ELEMENT / MEGABYTE} MB.`)
    else yield* readText(text, place)
  }
}

async function* readEachLine(path: string, name: string): AsyncGenerator<Found> {
  for await (const { number, text } of readLines(path)) {
    const place = { file: name, line: number }
    if (text === null)
      yield rejected(
        place,
        `Die Zeile ist kein UTF-8 oder länger als ${MAX_LINE.toLocaleString('de-DE')} Byte.`,
      )
    else if (text.trim() !== '') yield* readText(text, place)
  }
}

function* readText(text: string, place: Place): Generator<Found> {
  const parsed = parseJson(text)
  if (parsed.ok) yield* objectsIn(parsed.value, { place, base: null })
  else yield rejected(place, parsed.reason)
}

const rejected = (place: Place, reason: string): Found => ({
  is: 'rejection',
  rejection: { place, reason },
})
