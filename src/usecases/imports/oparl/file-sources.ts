import 'server-only'
import { foreignByKeys } from '@/db/foreign/objects'
import { remark } from '../report'
import { type Building, Kept, loadLinks, placeOf } from './building'
import { recordKey, type WantedRecord } from './wanted-record'
import { idOf, writeRecords } from './write-records'

const WHOLE = 'ganzes Dokument'

/** Fields that hold files, and which kind of source a file there is. */
const KINDS = { protocol: 'minutes', file: 'other' } as const

/** Citations of an object's files, which are sources of the record. */
export type FileCitations = (owner: Kept) => { sourceId: string; locator: string; excerpt: null }[]

/** Makes sources of the files that meetings or items name. */
export async function writeFileSources(
  building: Building,
  owners: readonly Kept[],
): Promise<FileCitations> {
  const named = owners.flatMap((owner) =>
    (['protocol', 'file'] as const).flatMap((field) =>
      owner.list(field).map((key) => ({ owner, key, kind: KINDS[field] })),
    ),
  )
  const files = await foreignByKeys(
    placeOf(building),
    named.map(({ key }) => key),
  )
  const records = new Map<string, WantedRecord>()
  for (const { owner, key, kind } of named) {
    const row = files.get(key)
    if (row && !row.isDeleted) {
      if (!records.has(key)) records.set(key, toRecord(new Kept(row), kind, owner))
    } else if (!row)
      remark(building.report, {
        place: owner.place,
        reason: `Der Verweis auf die Datei „${key}“ führt ins Leere; er wird weggelassen.`,
      })
  }
  await writeRecords(building, [...records.values()])
  const links = await loadLinks(building, { source: [...records.keys()] })
  return (owner) =>
    [...new Set([...owner.list('protocol'), ...owner.list('file')])]
      .filter((key) => links.has('source', key))
      .map((key) => ({
        sourceId: idOf(building.target, recordKey('source', key)),
        locator: WHOLE,
        excerpt: null,
      }))
}

function toRecord(file: Kept, kind: 'minutes' | 'other', owner: Kept): WantedRecord {
  const licence = file.text('licence')
  return {
    kind: 'source',
    key: recordKey('source', file.key),
    place: file.place,
    slug: null,
    fields: {
      kind,
      title: file.text('name') ?? `Datei zu „${owner.text('name') ?? owner.key}“`.slice(0, 500),
      date: file.text('date'),
      url: file.text('url'),
      licence,
      fullTextAllowed: licence !== null,
    },
  }
}
