import { z } from 'zod'
import { matterPath } from '@/domain/record/paths'
import type {
  MatterListEntry as MatterListEntryView,
  MatterRef,
  MatterView,
} from '@/domain/record/views'
import { pageAddress, type Origin } from './addresses'
import { AgendaEntry, toAgendaEntry } from './agenda-entry'
import { FollowUp, toFollowUp } from './evidence'
import { Citation, SessionRef, toCitation, toSessionRef } from './references'
import { Address, Amount, Id, Moment, PartialDay, Slug, toMoment, Version } from './values'

const Titled = z.object({
  id: Id,
  slug: Slug,
  url: Address,
  title: z.string(),
  summary: z.string().nullable(),
})

const toTitled = (
  origin: Origin,
  matter: MatterRef & { summary: string | null },
): z.infer<typeof Titled> => ({
  id: matter.id,
  slug: matter.slug,
  url: pageAddress(origin, matterPath(matter)),
  title: matter.title,
  summary: matter.summary,
})

export const MatterListEntry = Titled.extend({
  agendaItemCount: Amount,
  openFollowUps: Amount.meta({ description: 'Wie viel noch aussteht.' }),
  latestDate: PartialDay.nullable().meta({
    description: 'Wann darüber zuletzt beraten wurde (EDTF).',
  }),
}).meta({ description: 'Ein Vorgang.' })

export const toMatterListEntry = (
  origin: Origin,
  matter: MatterListEntryView,
): z.infer<typeof MatterListEntry> => ({
  ...toTitled(origin, matter),
  agendaItemCount: matter.itemCount,
  openFollowUps: matter.openFollowUps,
  latestDate: matter.latestDate,
})

const Station = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('item'), agendaItem: AgendaEntry, session: SessionRef }),
    z.object({
      kind: z.literal('expected'),
      organization: Slug,
      role: z.string().nullable(),
      expected: PartialDay.nullable(),
    }),
  ])
  .meta({ description: 'Wo der Vorgang beraten wurde oder noch erwartet wird.' })

const PaperWithFiles = z.object({
  slug: Slug,
  title: z.string(),
  reference: z.string().nullable(),
  files: z.array(z.object({ name: z.string(), url: Address })),
})

export const Matter = Titled.extend({
  version: Version,
  responsibleOffice: Slug.nullable(),
  stations: z.array(Station),
  followUps: z.array(FollowUp),
  papers: z.array(PaperWithFiles),
  citations: z.array(Citation),
  modifiedAt: Moment,
}).meta({ description: 'Ein Vorgang mit seinem Weg durch Sitzungen und Gremien.' })

const toStation = (
  origin: Origin,
  station: MatterView['stations'][number],
): z.infer<typeof Station> =>
  station.kind === 'item'
    ? {
        kind: 'item',
        agendaItem: toAgendaEntry(origin, station.item),
        session: toSessionRef(station.session),
      }
    : {
        kind: 'expected',
        organization: station.organization.slug,
        role: station.role,
        expected: station.expected,
      }

export const toMatter = (origin: Origin, matter: MatterView): z.infer<typeof Matter> => ({
  ...toTitled(origin, matter),
  version: matter.version,
  responsibleOffice: matter.responsibleOffice?.slug ?? null,
  stations: matter.stations.map((station) => toStation(origin, station)),
  followUps: matter.followUps.map(toFollowUp),
  papers: matter.papers.map(({ slug, title, reference, files }) => ({
    slug,
    title,
    reference,
    files: files.map(({ name, url }) => ({ name, url })),
  })),
  citations: matter.citations.map(toCitation),
  modifiedAt: toMoment(matter.modifiedAt),
})
