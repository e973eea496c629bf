import 'server-only'
import type { BulkKind } from '@/db/bulk/new-record'
import { digestOf } from '@/intake/digest'
import type { ForeignSource, Speech } from '@/intake/speech'
import { formatGerman } from '@/domain/time/edtf'
import { slugify } from '@/lib/slug'

/** A record that a speech needs around it. Fields that the record's place decides are not in it. */
export interface Wanted {
  kind: Exclude<BulkKind, 'statement' | 'motion' | 'vote'>
  /** Within the import's system. */
  key: string
  digest: string
  /** The beginning of its address; null for kinds without one. */
  slug: string | null
  /** What the foreign system says of it. */
  fields: Readonly<Record<string, string | boolean | null>>
}

/** What stands around a speech. */
export interface Surroundings {
  council: Wanted
  source: Wanted
  session: Wanted
  item: Wanted
  person: Wanted
  faction: Wanted | null
}

const UNTITLED = 'Aussprache'

const wanted = (
  kind: Wanted['kind'],
  key: string,
  slug: string | null,
  fields: Wanted['fields'],
): Wanted => ({ kind, key, slug, fields, digest: digestOf(fields) })

/** The foreign files do not say which organ met. */
const COUNCIL = wanted('organization', 'organization:plenum', 'plenum', {
  kind: 'council',
  name: 'Plenum',
  shortName: 'Plenum',
  description: 'Die Bezeichnung ist vom Import: Wer tagte, sagt die eingelesene Datei nicht.',
})

/** What a speech needs around it, as records of ours. */
export function surroundingsOf(speech: Speech, source: ForeignSource): Surroundings {
  const { session, agenda, speaker, faction } = speech
  const { key: sourceKey, licence, ...sourceFields } = source
  const { key: personKey, ...personFields } = speaker
  return {
    council: COUNCIL,
    source: wanted('source', `source:${sourceKey}`, null, {
      ...sourceFields,
      licence,
      fullTextAllowed: licence !== null,
    }),
    session: wanted('session', `session:${session.key}`, `sitzung-${session.date}`, {
      title: session.title ?? `Sitzung vom ${formatGerman(session.date)}`,
      date: session.date,
    }),
    item: wanted(
      'agenda_item',
      `item:${session.key}${agenda === null ? '' : `:${agenda}`}`,
      slugify(agenda ?? UNTITLED) || 'punkt',
      { title: agenda ?? UNTITLED, titleReported: agenda !== null },
    ),
    person: wanted(
      'person',
      `person:${personKey}`,
      slugify(speaker.name) || 'person',
      personFields,
    ),
    faction:
      faction &&
      wanted('organization', `faction:${faction.key}`, slugify(faction.shortName) || 'fraktion', {
        kind: 'faction',
        name: faction.name,
        shortName: faction.shortName,
      }),
  }
}

/** All of them, each after those that it names. */
export const inOrder = (around: Surroundings): Wanted[] => [
  around.source,
  around.council,
  around.session,
  around.item,
  around.person,
  ...(around.faction ? [around.faction] : []),
]
