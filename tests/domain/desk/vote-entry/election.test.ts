import { describe, expect, it } from 'vitest'
import { personsNamed } from '@/domain/desk/vote-entry/election'
import { readVote } from '@/domain/desk/vote-entry/reading'
import { aDesk, Clerk, idOf, ITEM, plain } from './council'

const election = () => aDesk({ motions: [{ kind: 'election', title: 'Wahl der Stellvertretung' }] })

function standing(...names: string[]) {
  const clerk = new Clerk(election()).press('w')
  for (const name of names) clerk.take({ type: 'add-candidate', personId: null, name })
  return clerk
}

const readingOf = (clerk: Clerk) => readVote(clerk.state, clerk.vote)

describe('an election', () => {
  it('elects whoever has more than half of the valid votes', () => {
    const clerk = standing('Anna Adam', 'Berta Braun').press('Enter 30 Tab 20 Tab 0 Enter')
    expect(clerk.vote).toMatchObject({ majority: 'plurality', round: 1, no: 0 })
    expect(clerk.vote.countedAt).not.toBeNull()
    expect(clerk.vote.candidates.map(({ elected }) => elected)).toEqual([true, false])
    expect(readingOf(clerk)).toMatchObject({ outcome: 'elected', words: 'gewählt' })
    expect(clerk.state.motions[0]?.payload.outcome).toBe('elected')
  })

  it('knows of no No-votes that nobody typed, and says that they are missing', () => {
    const clerk = standing('Anna Adam', 'Berta Braun')
    expect(clerk.vote.no).toBeNull()
    clerk.press('Enter 30 Tab 20 Enter')
    expect(clerk.vote.countedAt).toBeNull()
    expect(clerk.entry?.warning).toContain('Gab es keine, bitte 0 eintragen')
    expect(clerk.focus).toBe('no')
    clerk.press('Enter')
    expect(clerk.vote).toMatchObject({ no: null })
    expect(clerk.vote.countedAt).not.toBeNull()
    expect(readingOf(clerk).outcome).toBe('unknown')
  })

  it('asks for No where one stands alone, and No-votes are valid', () => {
    const lost = standing('Anna Adam').press('Enter 20 Tab 30 Enter')
    expect(lost.vote).toMatchObject({ no: 30 })
    expect(readingOf(lost).outcome).toBe('not_elected')
    expect(readingOf(standing('Anna Adam').press('Enter 30 Tab 20 Enter')).outcome).toBe('elected')
  })

  it('goes into a run-off between the right two', () => {
    const clerk = standing('Anna Adam', 'Berta Braun', 'Carla Conrad')
    clerk.press('Enter 20 Tab 14 Tab 18 Tab 0 Enter')
    expect(readingOf(clerk).outcome).toBe('run_off')
    clerk.press('w')
    expect(clerk.vote).toMatchObject({ round: 2, subject: 'Stichwahl: Wahl der Stellvertretung' })
    expect(clerk.vote.candidates.map(({ name }) => name)).toEqual(['Anna Adam', 'Carla Conrad'])
    clerk.press('25 Tab 27 Enter')
    expect(clerk.vote.candidates.map(({ elected }) => elected)).toEqual([false, true])
  })

  it('lets the lot decide, and keeps who drew it', () => {
    const clerk = standing('Anna Adam', 'Berta Braun', 'Carla Conrad')
    clerk.press('Enter 20 Tab 14 Tab 18 Tab 0 Enter w 26 Tab 26 Enter')
    expect(clerk.vote.countedAt).toBeNull()
    expect(clerk.entry?.warning).toContain('entscheidet das Los')
    expect(clerk.focus).toBe('lot:0')
    clerk.press('ArrowDown').take({ type: 'key', key: ' ', shift: false })
    clerk.write('die Schriftführerin').press('Enter')
    expect(clerk.vote.candidates.map(({ elected, byLot }) => [elected, byLot])).toEqual([
      [false, false],
      [true, true],
    ])
    expect(clerk.vote.note).toBe('Das Los zog die Schriftführerin.')
    expect(readingOf(clerk).words).toBe('gewählt durch Los: Carla Conrad')
  })

  it('has room for thirty candidates and puts nobody up twice', () => {
    const names = Array.from({ length: 30 }, (_, index) => `Kandidat ${index + 1}`)
    const clerk = standing(...names, 'Kandidat 7', ' ')
    expect(clerk.vote.candidates).toHaveLength(30)
  })

  it('takes a candidate off again without losing the others’ votes', () => {
    const clerk = standing('Anna Adam', 'Berta Braun', 'Carla Conrad').press('Enter 20 Tab 14')
    clerk.take({ type: 'remove-candidate', index: 2 })
    expect(clerk.vote.candidates.map(({ votes }) => votes)).toEqual([20, 14])
  })

  it('is made from the item’s title where nobody was proposed yet', () => {
    const clerk = new Clerk(aDesk({ motions: [] })).press('w')
    expect(clerk.state.motions[0]?.payload).toMatchObject({
      kind: 'election',
      title: 'Radweg an der Sieg',
    })
    clerk.press('Escape')
    clerk.take({ type: 'begin', agendaItemId: ITEM, way: 'numbers' })
    expect(clerk.entry?.way).toBe('election')
  })

  it('finds persons by two letters, umlauts or not', () => {
    const person = (name: string, familyName: string) => ({
      ...(aDesk().persons[0] ?? expect.fail()),
      id: idOf(name),
      name,
      familyName,
    })
    const persons = [
      person('Müller Karl', 'Karl'),
      person('Anna Müller', 'Müller'),
      person('Dr. Berta von Groß-Mühl', 'von Groß-Mühl'),
    ]
    const found = (text: string) => personsNamed(persons, text).map(({ name }) => name)
    expect(found('mu')).toEqual(['Anna Müller', 'Müller Karl', 'Dr. Berta von Groß-Mühl'])
    expect(found('an mü')).toEqual(['Anna Müller'])
    expect(found('gross')).toEqual(['Dr. Berta von Groß-Mühl'])
    expect(found(' ')).toEqual([])
  })
})

describe('a count that takes the place of another', () => {
  it('corrects with everything that was counted, and the first one stays', () => {
    const clerk = new Clerk(aDesk()).press('a 29 Tab 24 Tab 1 Enter')
    clerk.take({ type: 'replace', voteId: clerk.entry?.voteId ?? '', replacement: 'corrected' })
    clerk.write('Zahlendreher').press('Enter')
    expect(clerk.vote).toMatchObject({ yes: 29, no: 24, abstain: 1, replacement: 'corrected' })
    clerk.take({ type: 'type', field: 'yes', text: '28' })
    clerk.press('Enter')
    const [first, second] = clerk.state.votes.map(({ payload }) => payload)
    expect(first?.yes).toBe(29)
    expect(second).toMatchObject({ yes: 28, replacementReason: 'Zahlendreher' })
    expect(plain(readingOf(clerk).words)).toContain('28 Ja-Stimmen')
  })

  it('corrects a roll call by name, and a vote by factions by faction', () => {
    const rollCall = new Clerk(aDesk()).press(`r ${'j '.repeat(55)}Enter`)
    rollCall.take({
      type: 'replace',
      voteId: rollCall.entry?.voteId ?? '',
      replacement: 'corrected',
    })
    rollCall.write('Hörfehler').press('Enter')
    expect(rollCall.vote.ballots).toHaveLength(55)
    const factions = new Clerk(aDesk()).press('f j j n n e j j Enter')
    factions.take({
      type: 'replace',
      voteId: factions.entry?.voteId ?? '',
      replacement: 'corrected',
    })
    factions.write('Übersehen').press('Enter')
    expect(factions.vote).toMatchObject({ method: 'open', yes: 38, no: 14, abstain: 3 })
    factions.take({ type: 'focus', field: `faction:${idOf('AfD')}` })
    factions.press('j Enter')
    expect(factions.vote).toMatchObject({ yes: 43, no: 9 })
  })

  it('is not opened without a reason', () => {
    const clerk = new Clerk(aDesk()).press('a e')
    clerk.take({ type: 'replace', voteId: clerk.entry?.voteId ?? '', replacement: 'repeated' })
    clerk.write('  ').press('Enter')
    expect(clerk.entry?.errors).toMatchObject([{ path: 'reason' }])
    expect(clerk.state.votes).toHaveLength(1)
  })
})
