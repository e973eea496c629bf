import 'server-only'
import { foreignByKeys, foreignByOwners } from '@/db/foreign/objects'
import { slugify } from '@/lib/slug'
import { reject, remark } from '../report'
import { type Building, citing, eachBatch, Kept, loadLinks, placeOf } from './building'
import type { Links } from './links'
import { recordKey, type WantedRecord } from './wanted-record'
import { writeRecords } from './write-records'

/** Papers with their files and stations. */
export async function writePapers(building: Building): Promise<void> {
  for await (const papers of eachBatch(building, 'paper', ['paper'])) {
    const place = placeOf(building)
    const files = await foreignByKeys(
      place,
      papers.flatMap((paper) => paper.list('file')),
    )
    const stations = await stationsOf(building, papers)
    const all = [...stations.values()].flat()
    const links = await loadLinks(building, {
      organization: all.flatMap((station) => station.list('organization')),
      agenda_item: all.map((station) => station.text('agendaItem')),
      session: all.map((station) => station.text('meeting')),
    })
    await writeRecords(
      building,
      papers.flatMap((paper): WantedRecord[] => {
        const name = paper.text('name') ?? paper.text('reference')
        if (name === null) {
          reject(building.report, {
            place: paper.place,
            reason: 'Die Vorlage hat weder Titel noch Nummer.',
          })
          return []
        }
        const reference = paper.text('reference')
        const fields = {
          title: name,
          reference,
          paperType: paper.text('paperType'),
          date: paper.text('date'),
          files: paper
            .list('file')
            .flatMap((key) => toFile(building, paper, key, files.get(key)))
            .slice(0, 200),
          consultations: (stations.get(paper.key) ?? [])
            .flatMap((station) => toStation(building, links, station))
            .slice(0, 200),
          citations: [citing(building, paper)],
        }
        const slug = slugify([reference, name].filter(Boolean).join(' ')) || 'vorlage'
        const key = recordKey('paper', paper.key)
        return [{ kind: 'paper', key, place: paper.place, slug, fields }]
      }),
    )
  }
}

/** By paper: those that it lists, else those that name it. */
async function stationsOf(
  building: Building,
  papers: readonly Kept[],
): Promise<Map<string, Kept[]>> {
  const place = placeOf(building)
  const keys = papers.flatMap((paper) => paper.list('consultation'))
  const listed = await foreignByKeys(place, keys)
  const named = await foreignByOwners(
    place,
    'consultation',
    papers.map(({ key }) => key),
  )
  return new Map(
    papers.map((paper) => {
      const own = paper.list('consultation')
      const rows =
        own.length > 0
          ? own.flatMap((key) => listed.get(key) ?? [])
          : named.filter(({ ownerKey }) => ownerKey === paper.key)
      return [paper.key, rows.filter(({ isDeleted }) => !isDeleted).map((row) => new Kept(row))]
    }),
  )
}

function toFile(
  { report }: Building,
  paper: Kept,
  key: string,
  row: ConstructorParameters<typeof Kept>[0] | undefined,
) {
  if (row?.isDeleted) return []
  const file = row && new Kept(row)
  const url = file?.text('url') ?? null
  if (!file || url === null) {
    remark(report, {
      place: file?.place ?? paper.place,
      reason: file
        ? 'Die Datei hat keine Adresse; sie wird weggelassen.'
        : `Der Verweis auf die Datei „${key}“ führt ins Leere; er wird weggelassen.`,
    })
    return []
  }
  return [{ name: file.text('name') ?? 'Datei', url, mimeType: file.text('mimeType') }]
}

function toStation({ report }: Building, links: Links, station: Kept) {
  const { place } = station
  const agendaItemId = links.id('agenda_item', station.text('agendaItem'), place, 'agendaItem')
  const [organizationId] = links.ids(
    'organization',
    station.list('organization'),
    place,
    'organization',
  )
  if (organizationId === undefined) {
    remark(report, { place, reason: 'Die Beratung nennt kein Gremium; sie wird weggelassen.' })
    return []
  }
  return [{ organizationId, agendaItemId, role: station.text('role'), expected: null }]
}
