import 'server-only'
import type { OrganizationKind } from '@/domain/vocabulary'
import { slugify } from '@/lib/slug'
import { reject } from '../report'
import { type Building, citing, eachBatch, endOf, type Kept, loadLinks } from './building'
import { recordKey, type WantedRecord } from './wanted-record'
import { writeRecords } from './write-records'

/** Who meets where a meeting does not say it. */
export const NOBODY = 'nicht-genannt'

const COUNCIL =
  /^(?:kreistag|stadtrat|gemeinderat|rat|stadtverordnetenversammlung|stadtvertretung|gemeindevertretung|parlament)$/i

/** How the kinds of OParl are called here; what is not told for certain is „other“. */
function kindOf(organization: Kept): OrganizationKind {
  const type = organization.text('organizationType')?.toLowerCase() ?? ''
  const classification = organization.text('classification')?.trim() ?? ''
  if (type === 'fraktion' || /^fraktion$/i.test(classification)) return 'faction'
  if (COUNCIL.test(classification)) return 'council'
  if (type === 'gremium' || /ausschuss|beirat|kommission/i.test(classification)) return 'committee'
  return type === 'verwaltungsbereich' ? 'administration' : 'other'
}

const shorten = (text: string) => (text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`)

/** Organizations, those above before those below. */
export async function writeOrganizations(building: Building): Promise<void> {
  const all: Kept[] = []
  // Their number is that of committees and factions: all of them fit, and each is needed for its order.
  for await (const batch of eachBatch(building, 'organization', ['organization']))
    all.push(...batch)
  for (const level of levelsOf(all)) await writeLevel(building, level)
}

async function writeLevel(building: Building, level: readonly Kept[]): Promise<void> {
  const links = await loadLinks(building, {
    organization: level.map((organization) => organization.text('parent')),
  })
  const records = level.flatMap((organization): WantedRecord[] => {
    const { key, place } = organization
    const name = organization.text('name') ?? organization.text('shortName')
    if (name === null) {
      reject(building.report, { place, reason: 'Die Gruppierung hat keinen Namen.' })
      return []
    }
    const startDate = organization.text('startDate')
    const shortName = organization.text('shortName') ?? shorten(name)
    const fields = {
      kind: kindOf(organization),
      name,
      shortName,
      startDate,
      endDate: endOf(building, organization, startDate, organization.text('endDate')),
      parentId: links.id('organization', organization.text('parent'), place, 'subOrganizationOf'),
      citations: [citing(building, organization)],
    }
    const slug = slugify(shortName) || 'gremium'
    return [{ kind: 'organization', key: recordKey('organization', key), place, slug, fields }]
  })
  await writeRecords(building, records)
}

/** Organizations by their distance from the top; of a circle, each stands where it was met first. */
function levelsOf(all: readonly Kept[]): Kept[][] {
  const byKey = new Map(all.map((organization) => [organization.key, organization]))
  const depths = new Map<string, number>()
  const depthOf = (organization: Kept): number => {
    const path: Kept[] = []
    const seen = new Set<string>()
    let at: Kept | undefined = organization
    while (at && !depths.has(at.key) && !seen.has(at.key)) {
      seen.add(at.key)
      path.push(at)
      at = byKey.get(at.text('parent') ?? '')
    }
    let depth = (at && depths.get(at.key)) ?? -1
    for (const each of path.reverse()) depths.set(each.key, (depth += 1))
    return depths.get(organization.key) ?? 0
  }
  const levels: Kept[][] = []
  for (const organization of all) (levels[depthOf(organization)] ??= []).push(organization)
  return levels.filter(Boolean)
}

/** The organization of meetings that do not say who meets. */
export async function writeNobody(building: Building): Promise<void> {
  await writeRecords(building, [
    {
      kind: 'organization',
      key: recordKey('organization', NOBODY),
      place: { file: 'OParl', line: null },
      slug: NOBODY,
      fields: {
        kind: 'other',
        name: 'Gremium nicht genannt',
        shortName: 'Nicht genannt',
        description:
          'Hier stehen Sitzungen, zu denen die eingelesenen Daten nicht sagen, wer tagte.',
        citations: [],
      },
    },
  ])
}
