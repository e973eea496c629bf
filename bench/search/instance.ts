import { anActor } from '@tests/actors'
import { db, disconnect } from '@/db/client'
import { publishRecord } from '@/usecases/publish-record'
import { saveRecord } from '@/usecases/save-record'
import { submitRecord } from '@/usecases/submit-record'
import { withdrawRecord } from '@/usecases/withdraw-record'

/**
 * Another instance of the application on the database of `DATABASE_URL`, whose editors publish and
 * withdraw statements of the body that has this host name.
 */
export async function openInstance(hostName: string) {
  const { id: bodyId } = await db.body.findUniqueOrThrow({ where: { hostName } })
  const writer = await anActor('editor')
  const publisher = await anActor('reviewer')
  const place = await db.statement.findFirstOrThrow({
    where: { publication: { bodyId, state: 'published' } },
    include: { speaker: true, publication: { include: { citations: true } } },
  })
  const [citation] = place.publication.citations
  if (!citation) throw new Error(`statement ${place.id} cites nothing`)

  /** @returns the id of the published statement and when publishing returned (`performance.now`) */
  const publish = async (text: string) => {
    const saved = await saveRecord(writer, {
      bodyId,
      kind: 'statement',
      id: null,
      lock: null,
      payload: {
        agendaItemId: place.agendaItemId,
        position: 9_999,
        personId: place.speaker.personId,
        factionId: place.speaker.factionId,
        office: place.speaker.office,
        motionId: null,
        stance: null,
        replyToId: null,
        note: null,
        passages: [{ kind: 'quote', text }],
        citations: [{ sourceId: citation.sourceId, locator: citation.locator, excerpt: null }],
      },
    })
    if (!saved.ok) throw new Error(`not saved: ${JSON.stringify(saved)}`)
    succeed(await submitRecord(writer, saved.id))
    succeed(await publishRecord(publisher, saved.id))
    return { id: saved.id, at: performance.now() }
  }

  /** @returns when withdrawing returned */
  const withdraw = async (id: string) => {
    succeed(await withdrawRecord(publisher, id, 'Zur Messung veröffentlicht.'))
    return { at: performance.now() }
  }

  return { publish, withdraw, close: disconnect }
}

function succeed(result: { ok: boolean }): void {
  if (!result.ok) throw new Error(JSON.stringify(result))
}
