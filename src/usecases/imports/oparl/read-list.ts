import 'server-only'
import { keepListState, type ListState, listState } from '@/db/foreign/lists'
import { toOffsetTime } from '@/domain/time/local'
import { readAddress } from '@/intake/oparl/address'
import type { Client } from '@/intake/oparl/fetching/client'
import { listPages } from '@/intake/oparl/fetching/list-pages'
import type { Politeness } from '@/intake/oparl/fetching/politeness'
import { readObject } from '@/intake/oparl/read-object'
import type { OParlIntake } from './intake'

/** A server that is being read, and where to what it says. */
export interface Server {
  client: Client
  manner: Politeness
  intake: OParlIntake
}

/** Clocks differ, and what was changed while it was read must not be missed. */
const MARGIN = 10 * 60_000

/**
 * Reads a list page by page, and notes after each how far it came: a run that breaks off is taken up
 * there, and one after a whole reading asks only for what has changed.
 */
export async function readList(server: Server, address: string): Promise<void> {
  const { id: bodyId } = await server.intake.open()
  const state = await listState(bodyId, address)
  if (state.next !== null && (await readFrom(server, bodyId, address, state, state.next))) return
  const startedAt = new Date()
  await readFrom(
    server,
    bodyId,
    address,
    { ...state, next: null, startedAt },
    asking(address, state),
  )
}

function asking(address: string, { completeAt }: ListState): string {
  if (completeAt === null) return address
  const url = new URL(address)
  const since = new Date(completeAt.getTime() - MARGIN)
  url.searchParams.set('modified_since', toOffsetTime(since))
  return url.href
}

/** @returns whether there was anything to read there */
async function readFrom(
  { client, manner, intake }: Server,
  bodyId: string,
  address: string,
  { next, startedAt, completeAt }: ListState,
  first: string,
): Promise<boolean> {
  const isContinued = next !== null
  let pages = 0
  for await (const page of listPages(client, first, manner, address)) {
    const place = { file: page.address, line: null }
    if (!page.ok) {
      // A page to go on with may be gone: then the list is read from its beginning.
      if (pages === 0 && isContinued && !page.mayPass) return false
      intake.refuse(place, page.reason)
      // What is told of as endless is not gone on with; a server that fails now may answer later.
      if (!page.mayPass)
        await keepListState(bodyId, address, { next: null, startedAt: null, completeAt })
      return true
    }
    pages += 1
    for (const [index, entry] of page.entries.entries())
      await takeEntry({ client, intake }, entry, page.address, `data[${index}]`)
    await intake.flush()
    await keepListState(
      bodyId,
      address,
      page.next === null
        ? { next: null, startedAt: null, completeAt: startedAt }
        : { next: page.next, startedAt, completeAt },
    )
  }
  return true
}

/** An object of a list; some servers send its address only. */
async function takeEntry(
  { client, intake }: Pick<Server, 'client' | 'intake'>,
  entry: unknown,
  base: string,
  within: string,
): Promise<void> {
  const place = { file: base, line: null, within }
  if (typeof entry !== 'string') {
    for (const found of readObject(entry, { place, base })) await intake.take(found)
    return
  }
  const read = readAddress(entry, base)
  if (!read.ok) {
    intake.refuse(place, read.reason)
    return
  }
  const answer = await client.get(read.address)
  if (!answer.ok) intake.refuse({ file: read.address, line: null }, answer.reason)
  else {
    const there = { file: read.address, line: null }
    for (const found of readObject(answer.value, { place: there, base: answer.address }))
      await intake.take(found)
  }
}
