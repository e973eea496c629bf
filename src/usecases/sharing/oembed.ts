import 'server-only'
import { z } from 'zod'
import { FRAME_WIDTH, embedCode, statementHeight, voteHeight } from '@/domain/record/embed-code'
import { personPath, sessionPath } from '@/domain/record/paths'
import {
  statementEmbedPath,
  statementPicturePath,
  voteEmbedPath,
  votePicturePath,
} from '@/domain/record/share-paths'
import { sharedRecord } from '@/domain/record/shared-address'
import type { BodyView } from '@/domain/record/views'
import { pageAddress } from '@/publish/api/addresses'
import { OEMBED_TYPES, writeOEmbed, type OEmbedAnswer } from '@/publish/oembed/answer'
import { PICTURE_HEIGHT, PICTURE_WIDTH } from '@/publish/pictures/size'
import { acceptQuery } from '@/usecases/api/accept-query'
import { readVote } from '@/usecases/read-vote'
import { findSharedStatement } from './shared-statement'

interface OEmbedRequest {
  body: BodyView
  /** Scheme and host that absolute addresses begin with. */
  origin: string
  query: URLSearchParams
}

/** More than any screen has says no more than that there is no limit. */
const pixels = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, 'Bitte eine Zahl von Pixeln angeben.')
  .transform(Number)
  .optional()

/** What a consumer may ask for. Others send what they like besides, which is not looked at. */
const OEmbedQuery = z.object({
  url: z.string({ error: 'Bitte die Adresse eines Wortbeitrags oder einer Abstimmung angeben.' }),
  format: z.string().default('json'),
  maxwidth: pixels,
  maxheight: pixels,
})

type Frame = Pick<z.output<typeof OEmbedQuery>, 'maxwidth' | 'maxheight'>

interface Shared {
  title: string
  author: { name: string; path: string }
  embedPath: string
  picturePath: string
  height: (width: number) => number
}

/**
 * How an address of this site is embedded (oembed.com). `null` for an address that shows nothing public
 * of the kind, `unknownFormat` for formats that there are not.
 *
 * @throws InvalidInput for parameters that cannot be read
 */
export async function oembed({
  body,
  origin,
  query,
}: OEmbedRequest): Promise<{ text: string; type: string } | 'unknownFormat' | null> {
  const { url, format, ...frame } = acceptQuery(OEmbedQuery, query)
  if (format !== 'json' && format !== 'xml') return 'unknownFormat'
  const shared = await findShared(body.id, url, origin)
  if (!shared) return null
  const text = writeOEmbed(toAnswer(body, origin, shared, frame), format)
  return { text, type: OEMBED_TYPES[format] }
}

async function findShared(bodyId: string, url: string, origin: string): Promise<Shared | null> {
  const record = sharedRecord(url, origin)
  if (record?.kind === 'vote') return findVote(bodyId, record.id)
  return record && findStatement(bodyId, record.id, record.versions)
}

async function findVote(bodyId: string, id: string): Promise<Shared | null> {
  const vote = await readVote(bodyId, id)
  return (
    vote && {
      title: `Abstimmung: ${vote.subject}`,
      author: { name: vote.session.organization.name, path: sessionPath(vote.session) },
      embedPath: voteEmbedPath(id),
      picturePath: votePicturePath(id),
      height: (width) => voteHeight(vote, width),
    }
  )
}

async function findStatement(
  bodyId: string,
  id: string,
  versions: string[],
): Promise<Shared | null> {
  const shared = await findSharedStatement(bodyId, id, versions)
  if (!shared) return null
  const { statement, isPinned } = shared
  const { person } = statement.speaker
  const version = isPinned ? statement.version : undefined
  return {
    title: `${person.name}: Wortbeitrag zu ${statement.agendaItem.title}`,
    author: { name: person.name, path: personPath(person) },
    embedPath: statementEmbedPath(id, version),
    picturePath: statementPicturePath(id, version),
    height: (width) => statementHeight(statement.passages, width),
  }
}

function toAnswer(
  body: BodyView,
  origin: string,
  { title, author, embedPath, picturePath, height: heightAt }: Shared,
  { maxwidth = Infinity, maxheight = Infinity }: Frame,
): OEmbedAnswer {
  const width = Math.min(FRAME_WIDTH, maxwidth)
  const height = Math.min(heightAt(width), maxheight)
  const src = pageAddress(origin, embedPath)
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: author.name,
    author_url: pageAddress(origin, author.path),
    provider_name: `${body.name} im Wortlaut`,
    provider_url: pageAddress(origin, '/'),
    html: embedCode({ src, title, width, height }),
    width,
    height,
    ...(PICTURE_WIDTH <= maxwidth &&
      PICTURE_HEIGHT <= maxheight && {
        thumbnail_url: pageAddress(origin, picturePath),
        thumbnail_width: PICTURE_WIDTH,
        thumbnail_height: PICTURE_HEIGHT,
      }),
  }
}
