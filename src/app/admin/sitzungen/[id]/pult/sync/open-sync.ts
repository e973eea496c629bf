import { browserStore } from './browser-store'
import { DeskSync } from './desk-sync'
import { httpTransport } from './http-transport'
import { newId } from './new-id'
import { claimClient, whenOrphaned } from './own-client'
import type { Reading } from './transport'

const LOOK_AGAIN_MS = 30_000

export interface OpenedSync {
  sync: DeskSync
  close: () => void
}

/** Sets the sync of a desk up in this tab, with everything that earlier tabs left behind. */
export async function openSync(reading: Reading): Promise<OpenedSync> {
  const { sessionId } = reading.state
  const store = await browserStore()
  const { clientId } = await claimClient(sessionId, newId)
  const sync = new DeskSync({
    reading,
    clientId,
    lastNumber: await store.lastNumber(clientId),
    store,
    transport: httpTransport(sessionId),
    newId,
  })
  const own = await store.all(sessionId)
  sync.inherit(own.filter((kept) => kept.clientId === clientId))

  const awaited = new Set([clientId])
  const takeOver = async (orphan: string) => {
    const left = await store.all(sessionId)
    sync.inherit(left.filter((kept) => kept.clientId === orphan))
  }
  const lookForOrphans = async () => {
    for (const { clientId: other } of await store.all(sessionId)) {
      if (awaited.has(other)) continue
      awaited.add(other)
      whenOrphaned(other, () => void takeOver(other))
    }
  }
  await lookForOrphans()
  const end = sync.start()
  const timer = setInterval(() => void lookForOrphans(), LOOK_AGAIN_MS)
  return {
    sync,
    close: () => {
      clearInterval(timer)
      end()
    },
  }
}
