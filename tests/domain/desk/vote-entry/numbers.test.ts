import { describe, expect, it } from 'vitest'
import { readVote } from '@/domain/desk/vote-entry/reading'
import { draftOf } from '@/domain/desk/vote-entry/typed'
import { aDesk, Clerk, idOf, ITEM, plain } from './council'

const resultOf = (clerk: Clerk) => plain(readVote(clerk.state, clerk.vote).words)

describe('a vote by a word', () => {
  it('is unanimous with two keys, and nobody’s Yes is invented', () => {
    const clerk = new Clerk(aDesk()).press('a e')
    expect(clerk.pressed).toBe(2)
    expect(clerk.vote).toMatchObject({
      stated: 'einstimmig',
      statedOutcome: 'carried',
      yes: null,
      no: 0,
      abstain: 0,
      present: 55,
    })
    expect(clerk.vote.countedAt).not.toBeNull()
    expect(clerk.state.motions[0]?.payload.outcome).toBe('carried')
    expect(resultOf(clerk)).toBe('einstimmig angenommen')
  })

  it('takes a number before E for abstentions', () => {
    const clerk = new Clerk(aDesk()).press('a 2 e')
    expect(clerk.vote).toMatchObject({ yes: null, no: 0, abstain: 2 })
    expect(resultOf(clerk)).toBe('einstimmig bei zwei Enthaltungen angenommen')
  })

  it('takes a number before M for votes against, and what is typed further on as it stands', () => {
    const against = new Clerk(aDesk()).press('a 12 m')
    expect(against.vote).toMatchObject({ stated: 'mehrheitlich', yes: null, no: 12, abstain: null })
    expect(resultOf(against)).toBe('mehrheitlich bei zwölf Gegenstimmen angenommen')
    const both = new Clerk(aDesk()).press('a Tab 12 Tab 3 m')
    expect(both.vote).toMatchObject({ yes: null, no: 12, abstain: 3 })
    expect(resultOf(both)).toBe(
      'mehrheitlich bei zwölf Gegenstimmen und drei Enthaltungen angenommen',
    )
  })

  it('lets the numbers stand where Yes and No were both typed before M', () => {
    const clerk = new Clerk(aDesk()).press('a 29 Tab 24 m')
    expect(clerk.vote).toMatchObject({ yes: 29, no: 24, stated: null })
  })

  it('rejects with Shift', () => {
    expect(resultOf(new Clerk(aDesk()).press('a M'))).toBe('mehrheitlich abgelehnt')
    const clerk = new Clerk(aDesk()).press('a E')
    expect(clerk.vote).toMatchObject({ statedOutcome: 'rejected', yes: 0, no: null })
    expect(resultOf(clerk)).toBe('einstimmig abgelehnt')
  })

  it('rejects the motion where the question was whether to reject it', () => {
    const clerk = new Clerk(aDesk()).press('a')
    clerk.take({ type: 'enter', figures: { polarity: 'for_rejection' } })
    clerk.press('e')
    expect(clerk.vote).toMatchObject({ statedOutcome: 'rejected', yes: null, no: 0 })
    expect(clerk.state.motions[0]?.payload.outcome).toBe('rejected')
  })

  it('counts nothing twice when E follows what was saved meanwhile', () => {
    const clerk = new Clerk(aDesk()).press('a 2')
    clerk.take({ type: 'pause' })
    expect(clerk.vote.yes).toBe(2)
    clerk.press('e')
    expect(clerk.vote).toMatchObject({ yes: null, abstain: 2 })
  })
})

describe('a vote by numbers', () => {
  it('takes its digits and four keys', () => {
    const clerk = new Clerk(aDesk()).press('a 29 Tab 24 Tab 1 Enter')
    expect(clerk.pressed).toBe('29241'.length + 4)
    expect(clerk.vote).toMatchObject({ yes: 29, no: 24, abstain: 1, present: 55 })
    expect(resultOf(clerk)).toBe(
      'mit 29 Ja-Stimmen bei 24 Nein-Stimmen und einer Enthaltung mehrheitlich angenommen',
    )
  })

  it('says what the numbers mean while they are typed, and stores them after a pause', () => {
    const clerk = new Clerk(aDesk()).press('a 27 Tab 27')
    const entry = clerk.entry ?? expect.fail()
    const reading = readVote(clerk.state, draftOf(entry, clerk.vote))
    expect(reading.outcome).toBe('rejected')
    expect(plain(reading.reason)).toContain('Bei Stimmengleichheit (27 zu 27)')
    expect(clerk.vote.no).toBeNull()
    clerk.take({ type: 'pause' })
    expect(clerk.vote.no).toBe(27)
  })

  it('leaves an empty field unknown', () => {
    expect(new Clerk(aDesk()).press('a 29 Tab 24 Enter').vote.abstain).toBeNull()
  })

  it('marks too many votes at the field, asks for a reason in place, and goes on', () => {
    const clerk = new Clerk(aDesk()).press('a 40 Tab 30')
    const entry = clerk.entry ?? expect.fail()
    const { findings } = readVote(clerk.state, draftOf(entry, clerk.vote))
    expect(findings.map(({ rule, field }) => [rule, field])).toContainEqual([
      'votes-exceed-present',
      'present',
    ])
    clerk.press('Enter')
    expect(clerk.vote.countedAt).toBeNull()
    expect(clerk.entry?.question?.kind).toBe('overrule')
    clerk.press('Enter')
    expect(clerk.entry?.errors).toMatchObject([{ path: 'reason' }])
    clerk.write('Zwei Zählungen vermischt, der Vorsitz bleibt dabei').press('Enter')
    expect(clerk.entry?.question).toBeNull()
    expect(clerk.vote.countedAt).not.toBeNull()
    expect(clerk.vote.overruleReason).toContain('Zwei Zählungen')
  })

  it('goes back from the question with everything that was typed', () => {
    const clerk = new Clerk(aDesk()).press('a 40 Tab 30 Enter Escape')
    expect(clerk.entry?.question).toBeNull()
    expect(clerk.vote).toMatchObject({ yes: 40, no: 30, countedAt: null })
  })

  it.each(['drei', '12,5', '999999999'])('keeps %s in its field and says what it wants', (text) => {
    const clerk = new Clerk(aDesk()).press('a')
    clerk.take({ type: 'type', field: 'yes', text })
    clerk.press('Enter')
    expect(clerk.entry?.errors).toEqual([
      { path: 'yes', message: 'Bitte eine ganze Zahl bis 100.000 eingeben.' },
    ])
    expect(clerk.entry?.typed.yes).toBe(text)
    expect(clerk.vote.countedAt).toBeNull()
  })

  it('asks before it counts what decides nothing', () => {
    const clerk = new Clerk(aDesk()).press('a 12 Enter')
    expect(clerk.vote.countedAt).toBeNull()
    expect(clerk.entry?.warning).toContain('steht das Ergebnis nicht fest')
    expect(clerk.press('Enter').vote.countedAt).not.toBeNull()
  })

  it('counts nothing at all only with a reason', () => {
    const clerk = new Clerk(aDesk()).press('a Enter')
    expect(clerk.entry?.question).toMatchObject({ findings: [{ rule: 'nothing-counted' }] })
  })
})

describe('which motion the vote is on', () => {
  it('is the next one in the order of votes, and another one by the arrow keys', () => {
    const desk = aDesk({
      motions: [{}, { kind: 'amendment', targetId: idOf('Antrag 1'), title: 'Änderung' }],
    })
    const clerk = new Clerk(desk).press('a')
    expect(clerk.vote.subject).toBe('Änderung')
    clerk.press('ArrowDown')
    expect(clerk.vote.subject).toBe('Antrag 1')
    expect(clerk.state.votes).toHaveLength(1)
    clerk.press('ArrowDown')
    expect(clerk.vote.subject).toBe('Antrag 1')
  })

  it('keeps what was typed when an arrow key is pressed', () => {
    const clerk = new Clerk(aDesk({ motions: [{}, {}] })).press('a 29 ArrowDown')
    expect(clerk.vote.subject).toBe('Antrag 1')
    expect(clerk.entry?.typed.yes).toBe('29')
  })

  it('goes on to the next motion after a count', () => {
    const clerk = new Clerk(aDesk({ motions: [{}, {}] })).press('a e a')
    expect(clerk.vote.subject).toBe('Antrag 2')
  })

  it('makes a motion from the title of an item that has none', () => {
    const clerk = new Clerk(aDesk({ motions: [] })).press('a e')
    expect(clerk.pressed).toBe(2)
    expect(clerk.state.motions[0]?.payload).toMatchObject({
      title: 'Beschlussvorschlag: Radweg an der Sieg',
      text: 'Radweg an der Sieg',
      outcome: 'carried',
    })
  })

  it('makes one from a title of a thousand characters', () => {
    const desk = aDesk({ motions: [] })
    const [item] = desk.items
    if (item) item.payload.title = 'Langer Titel '.repeat(77).trim()
    expect(new Clerk(desk).press('a').state.motions[0]?.payload.title).toHaveLength(500)
  })

  it('lets choose where all motions are decided, and repeats a vote only with a reason', () => {
    const clerk = new Clerk(aDesk()).press('a e a')
    expect(clerk.entry?.voteId).toBeNull()
    clerk.take({ type: 'pick', motionId: idOf('Antrag 1') })
    expect(clerk.entry?.question).toMatchObject({ kind: 'replace', replacement: 'repeated' })
    clerk.write('Auszählung unklar').press('Enter 29 Tab 24 Enter')
    const [first, second] = clerk.state.votes.map(({ payload }) => payload)
    expect(first?.stated).toBe('einstimmig')
    expect(second).toMatchObject({
      yes: 29,
      replacement: 'repeated',
      replacementReason: 'Auszählung unklar',
    })
  })

  it('takes a vote up again that is under way', () => {
    const clerk = new Clerk(aDesk()).press('a 29 Escape')
    expect(clerk.entry).toBeNull()
    clerk.press('a')
    expect(clerk.state.votes).toHaveLength(1)
    expect(clerk.vote.yes).toBe(29)
  })

  it('discards a vote that was opened by mistake', () => {
    const clerk = new Clerk(aDesk()).press('a')
    clerk.take({ type: 'discard' })
    expect(clerk.state.votes).toHaveLength(0)
  })

  it('asks for a reason on an item that is closed', () => {
    const desk = aDesk()
    const [item] = desk.items
    if (item) item.payload.endedAt = '2026-11-28T17:50:00+01:00'
    const clerk = new Clerk(desk).press('a')
    expect(clerk.entry?.question?.kind).toBe('overrule')
    clerk.take({ type: 'type', field: 'reason', text: 'Nachtrag' })
    clerk.press('Enter e')
    expect(clerk.vote.stated).toBe('einstimmig')
    expect(ITEM).toBe(clerk.entry?.agendaItemId)
  })
})
