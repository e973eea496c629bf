import { z } from 'zod'
import { sourcePath } from '@/domain/record/paths'
import type { SourceView } from '@/domain/record/views'
import { SourceKind, toApi } from '@/domain/vocabulary'
import { pageAddress, type Origin } from './addresses'
import { Address, apiWords, Id, Moment, PartialDay, toMoment, Version } from './values'

const CitedPlace = z.object({
  title: z.string(),
  url: Address,
  what: z.string().meta({ description: 'Was dort belegt wird.' }),
  locator: z.string(),
  excerpt: z.string().nullable(),
})

export const Source = z
  .object({
    id: Id,
    url: Address,
    version: Version,
    kind: apiWords(SourceKind),
    title: z.string(),
    author: z.string().nullable(),
    publisher: z.string().nullable(),
    date: PartialDay.nullable(),
    originalUrl: z.string().nullable().meta({ description: 'Wo die Quelle selbst zu finden ist.' }),
    licence: z.string().nullable(),
    fullTextAllowed: z.boolean().meta({
      description: 'Ob der ganze Text gezeigt werden darf; sonst nur kurze Auszüge.',
    }),
    note: z.string().nullable(),
    cited: z.array(CitedPlace),
    modifiedAt: Moment,
  })
  .meta({ description: 'Eine Quelle mit allen Stellen, die sie belegt.' })

/** A source without the places that it proves. */
export const toSourceEntry = (
  origin: Origin,
  source: Omit<SourceView, 'cited' | 'modifiedAt'>,
): Omit<z.infer<typeof Source>, 'cited' | 'modifiedAt'> => ({
  id: source.id,
  url: pageAddress(origin, sourcePath(source.id)),
  version: source.version,
  kind: toApi(source.kind),
  title: source.title,
  author: source.author,
  publisher: source.publisher,
  date: source.date,
  originalUrl: source.url,
  licence: source.licence,
  fullTextAllowed: source.fullTextAllowed,
  note: source.note,
})

export const toSource = (origin: Origin, source: SourceView): z.infer<typeof Source> => ({
  ...toSourceEntry(origin, source),
  cited: source.cited.map(({ title, path, what, locator, excerpt }) => ({
    title,
    url: pageAddress(origin, path),
    what,
    locator,
    excerpt,
  })),
  modifiedAt: toMoment(source.modifiedAt),
})
