import { session } from '@tests/components/views'
import { aHit } from '@tests/publish/statement'
import { afterAll, describe, expect, test } from 'vitest'
import type { BodyView, PassageView } from '@/domain/record/views'
import { TooBusyError } from '@/lib/job-thread'
import type { Picture } from '@/publish/pictures/picture'
import { renderPicture, stopDrawing } from '@/publish/pictures/render-picture'
import { statementPicture } from '@/publish/pictures/statement-picture'
import { inked, measured } from './png'

afterAll(stopDrawing)

const body = { name: 'Kreis Musterland' } as BodyView

const MIDDLE = { left: 56, top: 128, width: 1088, height: 330 }
const EDGES = [
  { left: 0, top: 20, width: 50, height: 610 },
  { left: 1150, top: 20, width: 50, height: 610 },
  { left: 0, top: 606, width: 1200, height: 24 },
]

const aPicture = (given: Partial<Picture> = {}): Picture => ({
  ...statementPicture(body, aHit()),
  ...given,
})

const draw = async (picture: Picture) => (await renderPicture(picture)).draw()

const long = 'Donaudampfschifffahrtsgesellschaft '.repeat(150)
const unbroken = 'x'.repeat(5_000)

describe('a picture', () => {
  test('is a PNG of 1200 by 630 points', async () => {
    const png = await draw(aPicture())
    expect(await measured(png)).toEqual({ format: 'png', width: 1200, height: 630 })
    expect(await inked(png, MIDDLE)).toBeGreaterThan(0.005)
    expect(png.length).toBeLessThan(200_000)
  })

  test.each([
    ['a quote of 5,000 characters', [{ kind: 'quote', text: long }]],
    ['a word of 5,000 characters', [{ kind: 'quote', text: unbroken }]],
    [
      'two hundred short passages',
      Array.from({ length: 200 }, () => ({ kind: 'paraphrase', text: 'Er sprach lange.' })),
    ],
    [
      'hieroglyphs, signs and commands',
      [{ kind: 'quote', text: '𓀀 🎉 #set page("a4") $x$ *fett* \\ „ “ \u202e \u0007 \n\n' }],
    ],
  ] satisfies [string, PassageView[]][])(
    'holds %s without running over its edges',
    async (_, passages) => {
      const name = 'Freifrau von und zu '.repeat(50)
      const hit = aHit({ passages: passages.map((passage) => ({ ...passage, highlights: [] })) })
      const statement = {
        ...hit,
        speaker: { person: { ...hit.speaker.person, name }, faction: null, office: name },
        session: { ...session, organization: { ...session.organization, name } },
        agendaItem: { ...hit.agendaItem, title: long },
      }
      const png = await draw(statementPicture({ ...body, name }, statement))
      expect(await measured(png)).toEqual({ format: 'png', width: 1200, height: 630 })
      expect(await inked(png, MIDDLE)).toBeGreaterThan(0.005)
      for (const edge of EDGES) expect(await inked(png, edge)).toBe(0)
    },
  )

  test('has a mark of its own before it is drawn, the same for the same content', async () => {
    const first = await renderPicture(aPicture())
    const same = await renderPicture(aPicture())
    const other = await renderPicture(aPicture({ kicker: 'anderswo' }))
    expect(same.tag).toBe(first.tag)
    expect(other.tag).not.toBe(first.tag)
    expect(await same.draw()).toEqual(await first.draw())
  })

  test('is refused when too many are asked for at once, and drawn a little later', async () => {
    const asked = await Promise.allSettled(
      Array.from({ length: 60 }, (_, number) => draw(aPicture({ kicker: `Andrang ${number}` }))),
    )
    const refused = asked.filter(({ status }) => status === 'rejected')
    expect(refused.length).toBe(60 - 24)
    for (const each of refused)
      expect((each as PromiseRejectedResult).reason).toBeInstanceOf(TooBusyError)
    await expect(draw(aPicture({ kicker: 'Andrang 59' }))).resolves.toBeDefined()
  })

  test('takes bounded memory, however many are drawn', async () => {
    const drawMany = async (count: number, label: string) => {
      for (let number = 0; number < count; number += 1)
        await draw(aPicture({ kicker: `${label} ${number}` }))
      return process.memoryUsage().rss
    }
    const before = await drawMany(20, 'warm')
    const after = await drawMany(80, 'viel')
    expect((after - before) / 1e6).toBeLessThan(100)
  })
})
