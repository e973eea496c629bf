import { expect, test } from 'vitest'
import { acceptQuery } from '@/app/accept-query'
import { InvalidInput } from '@/domain/record/invalid-input'
import { parseSearchParams } from '@/domain/record/search-params'
import { runExchange } from '@/lib/exchange'

/** What a page makes of its parameters, and the status its answer would carry. */
async function answer<T>(page: () => Promise<T>): Promise<{ status: number; page: T }> {
  let status = 0
  const response = { writeHead: (code: number) => void (status = code) }
  const result = await runExchange(response, null, page)
  response.writeHead(200)
  return { status, page: result }
}

const asked = (query: Record<string, string | string[]>) => Promise.resolve(query)

test('a page reads its content with the parameters it understood', async () => {
  const { status, page } = await answer(() =>
    acceptQuery(asked({ q: 'Haus', faction: ['a', 'b'] }), parseSearchParams, async (params) => [
      params,
    ]),
  )
  expect(status).toBe(200)
  expect(page).toMatchObject({ errors: null, result: [{ q: 'Haus', faction: ['a', 'b'] }] })
})

test('what cannot be read is answered with 400, the field named and what was typed kept', async () => {
  const { status, page } = await answer(() =>
    acceptQuery(asked({ q: 'Haus', from: 'gestern' }), parseSearchParams, () =>
      Promise.reject(new Error('must not be read')),
    ),
  )
  expect(status).toBe(400)
  expect(page.errors).toMatchObject([{ path: 'from' }])
  expect([page.query.get('q'), page.query.get('from')]).toEqual(['Haus', 'gestern'])
})

test('what the use case refuses is answered the same way', async () => {
  const { status, page } = await answer(() =>
    acceptQuery(asked({ cursor: 'abc' }), parseSearchParams, () =>
      Promise.reject(new InvalidInput([{ path: 'cursor', message: 'ungültig' }])),
    ),
  )
  expect(status).toBe(400)
  expect(page.errors).toEqual([{ path: 'cursor', message: 'ungültig' }])
})

test('a failure that is ours stays one', async () => {
  const failing = acceptQuery(asked({}), parseSearchParams, () =>
    Promise.reject(new Error('database gone')),
  )
  await expect(failing).rejects.toThrow('database gone')
})
