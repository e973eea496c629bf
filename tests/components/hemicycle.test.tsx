import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Hemicycle } from '@/components/votes/hemicycle'
import { HEMICYCLE_RADIUS, hemicycleSeats } from '@/components/votes/hemicycle-seats'
import { render } from './render'
import { aBallot } from './views'

describe('the seats of a hemicycle', () => {
  test('are as many as asked for, inside the half circle and apart from each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 130 }), (count) => {
        const { seats, spacing } = hemicycleSeats(count)
        expect(seats).toHaveLength(count)
        for (const { x, y } of seats) {
          expect(Math.hypot(x, y)).toBeLessThanOrEqual(HEMICYCLE_RADIUS + 1e-9)
          expect(y).toBeLessThanOrEqual(1e-9)
        }
        const near = seats.some((a, i) =>
          seats.some((b, j) => i < j && Math.hypot(a.x - b.x, a.y - b.y) < spacing * 0.84),
        )
        expect(near).toBe(false)
      }),
    )
  })

  test('run from the left end to the right one', () => {
    const { seats } = hemicycleSeats(55)
    expect(seats[0]?.x).toBeLessThan(0)
    expect(seats.at(-1)?.x).toBeGreaterThan(0)
  })
})

describe('a roll call', () => {
  const ballots = [
    ...Array.from({ length: 6 }, (_, index) => aBallot(index, 'yes')),
    ...Array.from({ length: 4 }, (_, index) => aBallot(index + 6, 'no')),
    aBallot(10, 'abstain'),
    aBallot(11, 'absent'),
  ]
  const html = render(<Hemicycle ballots={ballots} />)

  test('has a seat for each ballot, by choice', () => {
    const seats = (choice: string) => html.match(new RegExp(`data-seat="${choice}"`, 'g'))?.length
    expect([seats('yes'), seats('no'), seats('abstain'), seats('absent')]).toEqual([6, 4, 1, 1])
  })

  test('says in words what the picture shows, and names everybody', () => {
    expect(html).toMatch(
      /aria-label="Halbkreis mit 12.Sitzen: 6 Ja, 4 Nein, 1 Enthaltung, 1 abwesend"/,
    )
    for (const { person } of ballots) expect(html).toContain(`>${person.name}</a>`)
  })

  test('is not drawn where no ballot is known', () => {
    expect(render(<Hemicycle ballots={[]} />)).toBe('')
  })
})
