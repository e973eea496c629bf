import 'server-only'
import type { ObjectKind } from '@/domain/record/object-views'
import { PATHS } from '@/publish/oparl/addresses'

const KINDS: ReadonlyMap<string, ObjectKind> = new Map(
  Object.entries(PATHS).map(([kind, path]) => [path, kind as ObjectKind]),
)

/** The kind of object that an address names; `null` for a word that names none. */
export const kindOf = (path: string | undefined): ObjectKind | null => KINDS.get(path ?? '') ?? null

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether an address can be that of an object: of two ways to write an id, one is canonical. */
export const isCanonicalId = (text: string | undefined): text is string =>
  text !== undefined && UUID.test(text)
