import { isWebAddress, readAddress } from './address'
import { Fields, isRawObject, type RawObject } from './fields'
import { FOREIGN_KINDS, type ForeignData, type ForeignKind, type Found } from './foreign-object'
import { KINDS } from './kinds'
import type { Place } from '@/intake/speech'

/** Where an object stands. */
export interface Where {
  place: Place
  /** What its relative addresses are relative to; null: nothing is known. */
  base: string | null
}

/** Objects within objects within objects: OParl has three levels. */
const MAX_DEPTH = 6

const TYPE = /\/(\d+(?:\.\d+)*)\/([A-Za-z]+)\/?$/
const VERSIONS: ReadonlySet<string> = new Set(['1.0', '1.1'])

/** Reads an object, and every object that stands within it. */
export function* readObject(raw: unknown, where: Where): Generator<Found> {
  if (!isRawObject(raw)) {
    yield rejection(where, 'Hier steht kein JSON-Objekt mit benannten Feldern.')
    return
  }
  const kind = kindOf(raw)
  if (kind.ok) yield* readKind(raw, kind.kind, where, null, 0)
  else yield rejection(where, kind.reason)
}

/** The type that an object calls itself, `Meeting`; null: none that can be read. */
export const typeName = (raw: RawObject): string | null =>
  typeof raw['type'] === 'string' ? (TYPE.exec(raw['type'])?.[2] ?? null) : null

type KnownKind = { ok: true; kind: ForeignKind } | { ok: false; reason: string }

function kindOf({ type }: RawObject): KnownKind {
  if (typeof type !== 'string') return { ok: false, reason: 'Das Feld „type“ fehlt.' }
  const [, version = '', name = ''] = TYPE.exec(type) ?? []
  if (name === '')
    return { ok: false, reason: `Die Art „${type.slice(0, 200)}“ gehört nicht zu OParl.` }
  if (!VERSIONS.has(version))
    return { ok: false, reason: `OParl ${version} wird nicht gelesen, nur 1.0 und 1.1.` }
  const kind = Object.entries(FOREIGN_KINDS).find(([each]) => each === name)?.[1]
  return kind
    ? { ok: true, kind }
    : { ok: false, reason: `Objekte der Art „${name}“ werden nicht gelesen.` }
}

const rejection = ({ place }: Where, reason: string): Found => ({
  is: 'rejection',
  rejection: { place, reason },
})

/** The object in which another one stands. */
interface Owner {
  key: string
  kind: ForeignKind
  /** Where it stands there; it names an object that has no name. */
  at: string
}

function* readKind(
  raw: RawObject,
  kind: ForeignKind,
  where: Where,
  owner: Owner | null,
  depth: number,
): Generator<Found> {
  const found: Found[] = []
  const tell = (field: string, reason: string) =>
    found.push({ is: 'remark', remark: { place: within(where.place, field), reason } })

  const key = keyOf(raw, where, owner, tell)
  if (key === null) {
    yield* found
    yield rejection(where, 'Das Objekt hat keine Kennung („id“).')
    return
  }
  // What is relative is so to the object itself, where that has an address.
  const base = isWebAddress(key) ? key : where.base
  const isDeleted = raw['deleted'] === true
  const fields = new Fields(raw, base, tell)
  const { read, parts, owner: ownerField } = KINDS[kind]
  const data = withOwner(read(fields), owner)
  const lists: Record<string, string[]> = {}
  const inner: Found[] = []
  for (const { field, kind: partKind, list } of depth < MAX_DEPTH ? parts : []) {
    const keys = (lists[list] ??= [])
    for (const child of fields.children(field)) {
      if (child.is === 'address') {
        keys.push(child.address)
        continue
      }
      const there = { place: within(where.place, child.name), base }
      const at: Owner = { key, kind, at: child.name }
      for (const each of readKind(child.raw, partKind, there, at, depth + 1)) {
        if (each.is === 'object' && each.object.ownerKey === key) keys.push(each.object.key)
        inner.push(each)
      }
    }
  }
  yield* found
  const named = ownerField === null ? null : data[ownerField]
  const isOwned = owner !== null && (ownerField === null || ownerField === owner.kind)
  yield {
    is: 'object',
    object: {
      kind,
      key,
      ownerKey: isOwned ? owner.key : typeof named === 'string' ? named : (owner?.key ?? null),
      data: { ...data, ...lists },
      place: where.place,
      isDeleted,
      isWhole: owner === null,
    },
  }
  yield* inner
}

/** What stands within another object leaves out the way back to it. */
const withOwner = (data: ForeignData, owner: Owner | null): ForeignData =>
  owner !== null && data[owner.kind] === null ? { ...data, [owner.kind]: owner.key } : data

const within = (place: Place, field: string): Place => ({
  ...place,
  within: place.within === undefined ? field : `${place.within}.${field}`,
})

function keyOf(
  { id }: RawObject,
  { base }: Where,
  owner: Owner | null,
  tell: (field: string, reason: string) => void,
): string | null {
  const given = typeof id === 'number' ? String(id) : id
  if (typeof given === 'string' && given.trim() !== '') {
    const read = readAddress(given, base)
    if (!read.ok) {
      tell('id', read.reason)
      return null
    }
    if (read.wasRelative || typeof id === 'number')
      tell(
        'id',
        `Die Kennung „${given.slice(0, 200)}“ ist keine vollständige Adresse; gelesen wird sie als „${read.address}“.`,
      )
    return read.address
  }
  if (owner === null) return null
  tell('id', 'Das Objekt hat keine Kennung („id“); es gilt als Teil dessen, in dem es steht.')
  return `${owner.key}#${owner.at}`
}
