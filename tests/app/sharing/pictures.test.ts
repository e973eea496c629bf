import { ORIGIN } from '@tests/app/asked'
import { useDatabase } from '@tests/database'
import { measured } from '@tests/publish/pictures/png'
import { buildCouncil, type Council } from '@tests/usecases/reads/council'
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { ask } from './ask'

useDatabase()

let council: Council
beforeAll(async () => {
  council = await buildCouncil()
}, 60_000)

const pictures = () => {
  const { statement, vote, session, item } = council.seen
  return [
    `/w/${statement.id}/bild.png`,
    `/abstimmungen/${vote.id}/bild.png`,
    `/sitzungen/${session.slug}/${item.slug}/bild.png`,
  ]
}

test('every statement, vote and debate has a picture, asked for again at no cost', async () => {
  for (const path of pictures()) {
    const response = await ask(path)
    expect(response.headers.get('content-type')).toBe('image/png')
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(await measured(bytes)).toEqual({ format: 'png', width: 1200, height: 630 })
    expect(response.headers.get('content-length')).toBe(String(bytes.length))
    const headers = { 'If-None-Match': response.headers.get('etag') ?? '' }
    const again = await ask(path, { headers })
    expect([again.status, await again.text()]).toEqual([304, ''])
  }
})

test('the picture of a renamed debate has moved with it', async () => {
  const { session, item } = council.seen
  await db.formerSlug.create({
    data: {
      bodyId: council.body.id,
      kind: 'agenda_item',
      scopeId: session.id,
      slug: 'frueher',
      publicationId: item.id,
    },
  })
  const response = await ask(`/sitzungen/${session.slug}/frueher/bild.png`)
  expect(response.status).toBe(308)
  expect(response.headers.get('location')).toBe(
    `${ORIGIN}/sitzungen/${session.slug}/${item.slug}/bild.png`,
  )
})

test('the hidden and the unknown have none, in the same way', async () => {
  const answerAt = async (path: string) => {
    const response = await ask(path)
    return [response.status, await response.text(), Object.fromEntries(response.headers)]
  }
  const unknown = await answerAt(`/w/${randomUUID()}/bild.png`)
  expect(unknown[0]).toBe(404)
  const { hidden, foreign } = council
  for (const id of [...hidden.map((each) => each.id), foreign.statement.id, foreign.vote.id])
    for (const path of [
      `/w/${id}/bild.png`,
      `/w/${id}/bild.png?version=1`,
      `/abstimmungen/${id}/bild.png`,
    ])
      expect(await answerAt(path), path).toEqual(unknown)
  for (const { slug, session } of hidden.filter(({ kind }) => kind === 'item'))
    expect(await answerAt(`/sitzungen/${session}/${slug}/bild.png`), slug).toEqual(unknown)
})
