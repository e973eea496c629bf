/** The addresses at which the record is shared: embedded pages and pictures. */
import { debatePath, statementAnchor, statementPath, votePath } from './paths'
import type { AgendaItemRef } from './views'

const atVersion = (version: number | undefined) =>
  version === undefined ? '' : `?version=${version}`

/** @param version absent: whichever holds */
export const statementEmbedPath = (id: string, version?: number) =>
  `/embed/w/${id}${atVersion(version)}`

export const voteEmbedPath = (id: string) => `/embed/abstimmungen/${id}`

/** @param version absent: whichever holds */
export const statementPicturePath = (id: string, version?: number) =>
  `${statementPath(id)}/bild.png${atVersion(version)}`

export const votePicturePath = (id: string) => `${votePath(id)}/bild.png`

export const debatePicturePath = (session: { slug: string }, item: { slug: string }) =>
  `${debatePath(session, item)}/bild.png`

/** The name of the parameter by which the page of a debate is told which statement is meant. */
export const STATEMENT_PARAMETER = 'beitrag'

/**
 * The debate at a statement. The part behind `#` stays in the browser: the parameter tells the server as
 * well, which then describes the statement to whoever shows a preview.
 */
export const statementInDebatePath = (item: Pick<AgendaItemRef, 'path'>, id: string) =>
  `${item.path}?${STATEMENT_PARAMETER}=${id}#${statementAnchor(id)}`

/** Where programs ask how an address is embedded. @param address absolute */
export const oembedPath = (address: string, format: 'json' | 'xml' = 'json') =>
  `/oembed?${new URLSearchParams({ url: address, format }).toString()}`
