import { describe, expect, test } from 'vitest'
import { createBody } from '@tests/builders'
import { useDatabase } from '@tests/database'
import { currentBody } from '@/usecases/current-body'

useDatabase('test')

const slugOf = async (host: string | null) => (await currentBody(host))?.slug ?? null

describe('the body of a request', () => {
  test('is none in an empty database', async () => {
    expect(await currentBody('example.de')).toBeNull()
  })

  test('is the one of the host name, else the first without a name of its own', async () => {
    await createBody({
      slug: 'eigen',
      hostName: 'kreis.example.de',
      createdAt: new Date('2020-01-01'),
    })
    await createBody({ slug: 'erste', createdAt: new Date('2021-01-01') })
    await createBody({ slug: 'zweite', createdAt: new Date('2022-01-01') })
    expect(await slugOf('kreis.example.de')).toBe('eigen')
    expect(await slugOf('KREIS.example.de')).toBe('eigen')
    for (const host of ['localhost', null, '', '§ 1', 'x'.repeat(300)])
      expect(await slugOf(host)).toBe('erste')
  })

  test('is the oldest if all have names, and never one that is not public', async () => {
    await createBody({ slug: 'entwurf', state: 'draft', hostName: 'entwurf.example.de' })
    await createBody({ slug: 'ohne', state: 'withdrawn' })
    await createBody({ slug: 'eigen', hostName: 'kreis.example.de' })
    expect(await slugOf('entwurf.example.de')).toBe('eigen')
    expect(await slugOf('localhost')).toBe('eigen')
  })
})
