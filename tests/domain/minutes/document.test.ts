import { describe, expect, test } from 'vitest'
import { at, Clerk, idOf } from '../desk/desk'
import { minutesText, sourceOf } from './source'

describe('the chair in the minutes', () => {
  const chair = (name: string, time: string) =>
    ({ kind: 'session.chair', personId: idOf(name), at: at(time) }) as const

  test('is one name where one chaired all the time', () => {
    const clerk = new Clerk()
      .say({ kind: 'session.chair', personId: idOf('Adam') })
      .say(chair('Landrat', '16:58'))
      .begin()
    expect(minutesText(sourceOf(clerk.state))).toContain('Vorsitz: Kim Landrat\n')
  })

  test('is everybody who chaired, with the times', () => {
    const clerk = new Clerk()
      .say(chair('Landrat', '16:58'))
      .begin()
      .say(chair('Adam', '18:10'))
      .say(chair('Landrat', '19:00'))
    expect(minutesText(sourceOf(clerk.state))).toContain(
      'Vorsitz: Kim Landrat bis 18.10 Uhr; Kim Adam ab 18.10 Uhr bis 19.00 Uhr; Kim Landrat ab 19.00 Uhr\n',
    )
    clerk.say(chair('Landrat', '18:50'))
    expect(minutesText(sourceOf(clerk.state))).toContain('Kim Adam ab 18.10 Uhr bis 18.50 Uhr;')
    expect(clerk.nonsense(chair('Landrat', '18:00'))).toEqual(['at'])
    expect(clerk.nonsense(chair('Landrat', '16:00'))).toEqual(['at'])
  })

  test('is not somebody who was chosen by a slip of the hand', () => {
    const clerk = new Clerk().say(chair('Landrat', '16:58')).begin()
    clerk.say(chair('Bauer', '18:10')).say(chair('Landrat', '18:10'))
    expect(minutesText(sourceOf(clerk.state))).toContain('Vorsitz: Kim Landrat\n')
    clerk.say(chair('Bauer', '18:10')).say(chair('Adam', '18:10'))
    expect(minutesText(sourceOf(clerk.state))).toContain(
      'Vorsitz: Kim Landrat bis 18.10 Uhr; Kim Adam ab 18.10 Uhr\n',
    )
  })
})
