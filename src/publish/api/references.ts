/** How records are named inside of others. */
import { z } from 'zod'
import type {
  AgendaItemRef as AgendaItemRefView,
  CitationView,
  SessionRef as SessionRefView,
  SpeakerView,
} from '@/domain/record/views'
import { pageAddress, type Origin } from './addresses'
import { Address, Id, PartialDay, Slug } from './values'

export const SessionRef = z.object({
  slug: Slug,
  title: z.string(),
  date: PartialDay.nullable(),
  organization: Slug.meta({ description: 'Das Gremium, das getagt hat.' }),
})

export const toSessionRef = (session: SessionRefView): z.infer<typeof SessionRef> => ({
  slug: session.slug,
  title: session.title,
  date: session.date,
  organization: session.organization.slug,
})

export const AgendaItemRef = z.object({ id: Id, title: z.string(), url: Address })

export const toAgendaItemRef = (
  origin: Origin,
  item: AgendaItemRefView,
): z.infer<typeof AgendaItemRef> => ({
  id: item.id,
  title: item.title,
  url: pageAddress(origin, item.path),
})

export const Speaker = z
  .object({
    person: Slug,
    name: z.string(),
    faction: Slug.nullable(),
    office: z.string().nullable(),
  })
  .meta({ description: 'Wer sprach, mit Fraktion und Amt an jenem Tag.' })

export const toSpeaker = ({ person, faction, office }: SpeakerView): z.infer<typeof Speaker> => ({
  person: person.slug,
  name: person.name,
  faction: faction?.slug ?? null,
  office,
})

export const Citation = z
  .object({
    source: Id,
    label: z.string(),
    locator: z.string().meta({ description: 'Stelle in der Quelle.' }),
    excerpt: z.string().nullable().meta({ description: 'Kurzer Auszug, wörtlich.' }),
  })
  .meta({ description: 'Beleg: die Stelle einer Quelle, auf der die Angabe beruht.' })

export const toCitation = (citation: CitationView): z.infer<typeof Citation> => ({
  source: citation.sourceId,
  label: citation.label,
  locator: citation.locator,
  excerpt: citation.excerpt,
})
