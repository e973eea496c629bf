import { describe, expect, test } from 'vitest'
import { at, Clerk, idOf } from '../desk/desk'
import type { CommandInput } from '@/domain/desk/commands'
import { completeness } from '@/domain/minutes/content/completeness'
import { minutesDocument } from '@/domain/minutes/content/document'
import { AT, minutesText, sourceOf } from './source'

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

describe('a count that was recorded against a rule', () => {
  const reason = 'Der Vorsitz bleibt dabei.'
  const counted = () =>
    new Clerk()
      .begin()
      .move('Antrag')
      .vote('Antrag', { yes: 9, no: 0, abstain: 0 }, { name: 'V', overrule: reason })
  const entry = {
    id: 'o1',
    agendaItemId: idOf('Haushalt'),
    voteId: idOf('V'),
    isGone: false,
    at: at('17:20'),
    reason,
    findings: [{ rule: 'x', path: '', message: 'Es sind 9 Stimmen gezählt.', paragraph: null }],
  }

  test('is told once, where the vote stands', () => {
    const source = { ...sourceOf(counted().state), overruled: [entry] }
    const text = minutesText(source)
    expect(text.split(reason)).toHaveLength(2)
    expect(text).toContain(`Abweichend verfahren: Es sind 9 Stimmen gezählt. Begründung: ${reason}`)
    const { blocks } = minutesDocument(source, 'full', AT)
    expect(completeness(source, 'full', { blocks }).missing).toEqual([])
  })

  test('is told all the same where no journal knows of it', () => {
    expect(minutesText(sourceOf(counted().state)).split(reason)).toHaveLength(2)
  })
})

describe('a statement for the record', () => {
  const say = (name: string, text: string, isForRecord: boolean): CommandInput => ({
    kind: 'statement.add',
    id: idOf(text),
    agendaItemId: idOf('Haushalt'),
    personId: idOf(name),
    spokenAt: at('17:05'),
    isForRecord,
    passages: [{ kind: 'quote', text }],
  })
  const clerk = new Clerk()
    .begin()
    .say(say('Adam', 'Ich stimme nicht zu.', true))
    .say(say('Bauer', 'Das ist anders.', false))

  test('stands in minutes that hold decisions only, where others do not', () => {
    const source = sourceOf(clerk.state)
    const text = minutesText(source)
    expect(text).toContain('Erklärungen zu Protokoll')
    expect(text).toContain('„Ich stimme nicht zu.“')
    expect(text).not.toContain('Das ist anders.')
    const { missing, leftOut } = completeness(source, 'full', minutesDocument(source, 'full', AT))
    expect(missing).toEqual([])
    expect(leftOut).toEqual([{ what: 'Wortbeiträge (Beschlussprotokoll)', count: 1 }])
    expect(completeness(source, 'full', { blocks: [] }).missing).toContainEqual({
      key: idOf('Ich stimme nicht zu.'),
      what: 'Erklärung zu Protokoll',
    })
  })

  test('is called so in minutes of the whole debate', () => {
    const text = minutesText(sourceOf(clerk.state, { kind: 'course' }))
    expect(text).toContain('Kim Adam (A) (17.05 Uhr), Erklärung zu Protokoll:')
    expect(text).toContain('„Das ist anders.“')
  })

  test('can become one later', () => {
    const id = idOf('Das ist anders.')
    const changed = new Clerk(clerk.state).say({ kind: 'statement.change', id, isForRecord: true })
    expect(minutesText(sourceOf(changed.state))).toContain('„Das ist anders.“')
  })
})

describe('the wording of a motion', () => {
  const amended = {
    kind: 'motion.change',
    id: idOf('Antrag'),
    amendedText: 'Der Radweg wird drei Meter breit.',
  } as const

  test('in the amended version is what is decided; what was moved stays beside it', () => {
    const clerk = new Clerk().begin().move('Antrag').say(amended)
    expect(minutesText(sourceOf(clerk.state))).toContain(
      'In der geänderten Fassung: Der Radweg wird drei Meter breit.',
    )
    clerk.vote('Antrag', { yes: 4, no: 2, abstain: 0 })
    const text = minutesText(sourceOf(clerk.state))
    expect(text).toContain('Beantragt wird: Antrag.')
    expect(text).toContain(
      'mehrheitlich in der geänderten Fassung: Der Radweg wird drei Meter breit.',
    )
    // What was voted on is not reworded in silence.
    const other = { ...amended, amendedText: 'Der Radweg wird vier Meter breit.' }
    expect(clerk.against(other)).toEqual(['already-voted'])
    expect(clerk.against(amended)).toEqual([])
  })

  test('names the paper that it was taken from, also where that is said later', () => {
    const paper = {
      id: idOf('Vorlage'),
      reference: '12/2021',
      title: 'Radweg an der Sieg',
      matterId: null,
    }
    const begun = new Clerk().begin().move('Antrag')
    const clerk = new Clerk({ ...begun.state, papers: [paper] })
    clerk.say({ kind: 'motion.change', id: idOf('Antrag'), paperId: paper.id })
    expect(minutesText(sourceOf(clerk.state))).toContain(
      'Nach Vorlage 12/2021: Radweg an der Sieg.',
    )
  })
})
