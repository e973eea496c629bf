import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { decide, type VoteToDecide } from '@/domain/procedure/majority'
import { nrwRules, RulesOfProcedure, statutoryMembers } from '@/domain/procedure/rules'
import { MajorityRule, Polarity } from '@/domain/vocabulary'
import { aCount, aQuestion, few, stated } from './votes'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const seats = statutoryMembers(54, nrwRules)

describe('the majority rule, KrO NRW § 35', () => {
  test.each([
    ['more for than against', aQuestion({ yes: 29, no: 24 }), 'carried', 'computed'],
    ['more against than for', aQuestion({ yes: 24, no: 29 }), 'rejected', 'computed'],
    ['a tie', aQuestion({ yes: 20, no: 20, abstain: 3 }), 'rejected', 'computed'],
    ['nobody for or against', aQuestion({ yes: 0, no: 0, abstain: 40 }), 'rejected', 'computed'],
    [
      'one Yes and forty abstentions',
      aQuestion({ yes: 1, no: 0, abstain: 40 }),
      'carried',
      'computed',
    ],
    [
      'a Yes to the rejection',
      aQuestion({ yes: 44, no: 5 }, { polarity: 'for_rejection' }),
      'rejected',
      'computed',
    ],
    [
      'a lost vote on the rejection',
      aQuestion({ yes: 5, no: 44 }, { polarity: 'for_rejection' }),
      'unknown',
      'computed',
    ],
    [
      'a lost vote on the rejection, of which the source says that the motion is carried',
      aQuestion(
        { yes: 5, no: 44 },
        { polarity: 'for_rejection', stated: stated('damit angenommen', 'carried') },
      ),
      'carried',
      'stated',
    ],
    [
      'a vote on the rejection of which only some is known',
      aQuestion({ yes: 20 }, { polarity: 'for_rejection' }),
      'unknown',
      'none',
    ],
    [
      'a Yes to rejecting what only a majority of the members could carry',
      aQuestion(
        { yes: 20, no: 10 },
        { majority: 'absolute', statutorySeats: seats, polarity: 'for_rejection' },
      ),
      'rejected',
      'computed',
    ],
    [
      'a tie on the rejection',
      aQuestion({ yes: 20, no: 20 }, { polarity: 'for_rejection' }),
      'unknown',
      'computed',
    ],
    [
      '28 of 55 for the Hauptsatzung',
      aQuestion({ yes: 28, no: 0 }, { majority: 'absolute', statutorySeats: seats }),
      'carried',
      'computed',
    ],
    [
      '27 of 55 for the Hauptsatzung',
      aQuestion({ yes: 27, no: 0 }, { majority: 'absolute', statutorySeats: seats }),
      'rejected',
      'computed',
    ],
    [
      '29 to 24 where 28 are needed, the No unreported',
      aQuestion({ yes: 29 }, { majority: 'absolute', statutorySeats: seats }),
      'carried',
      'computed',
    ],
    [
      'an absolute majority with unknown seats',
      aQuestion({ yes: 29, no: 24 }, { majority: 'absolute' }),
      'unknown',
      'none',
    ],
    [
      'No to rejecting the Hauptsatzung',
      aQuestion(
        { yes: 20, no: 45 },
        { majority: 'absolute', statutorySeats: seats, polarity: 'for_rejection' },
      ),
      'unknown',
      'computed',
    ],
    [
      '37 of 55 for a referendum',
      aQuestion({ yes: 37, no: 18 }, { majority: 'two_thirds_of_members', statutorySeats: seats }),
      'carried',
      'computed',
    ],
    [
      '36 of 55 for a referendum',
      aQuestion({ yes: 36, no: 0 }, { majority: 'two_thirds_of_members', statutorySeats: seats }),
      'rejected',
      'computed',
    ],
    [
      '36 of 54 for a referendum',
      aQuestion({ yes: 36, no: 0 }, { majority: 'two_thirds_of_members', statutorySeats: 54 }),
      'carried',
      'computed',
    ],
    [
      'two thirds of the votes cast',
      aQuestion({ yes: 20, no: 10, abstain: 25 }, { majority: 'two_thirds' }),
      'carried',
      'computed',
    ],
    [
      'just below two thirds of the votes cast',
      aQuestion({ yes: 19, no: 10 }, { majority: 'two_thirds' }),
      'rejected',
      'computed',
    ],
    [
      'two thirds of no votes at all',
      aQuestion({ yes: 0, no: 0 }, { majority: 'two_thirds' }),
      'rejected',
      'computed',
    ],
    ['a plurality', aQuestion({ yes: 29, no: 24 }, { majority: 'plurality' }), 'unknown', 'none'],
    ['only the Yes known', aQuestion({ yes: 29 }), 'unknown', 'none'],
    [
      'only the Yes known, more than half of the seats',
      aQuestion({ yes: 28 }, { statutorySeats: seats }),
      'carried',
      'computed',
    ],
    [
      'only the Yes known, half of those present',
      aQuestion({ yes: 25, present: 50 }),
      'unknown',
      'none',
    ],
    [
      'only the Yes known, half of those present and one abstention',
      aQuestion({ yes: 25, present: 50, abstain: 1 }),
      'carried',
      'computed',
    ],
    ['no Yes at all, the No unreported', aQuestion({ yes: 0 }), 'rejected', 'computed'],
    ['no number at all', aQuestion({}), 'unknown', 'none'],
    [
      'words without numbers',
      aQuestion({}, { stated: stated('mit großer Mehrheit', 'carried') }),
      'carried',
      'stated',
    ],
    [
      'words and one number that does not settle it',
      aQuestion({ no: 3 }, { stated: stated('mehrheitlich', 'carried') }),
      'carried',
      'stated',
    ],
    [
      'words against numbers',
      aQuestion({ yes: 29, no: 24 }, { stated: stated('abgelehnt', 'rejected') }),
      'carried',
      'computed',
    ],
    ['a negative number', aQuestion({ yes: -1, no: 24 }), 'unknown', 'none'],
    ['half a vote', aQuestion({ yes: 29.5, no: 24 }), 'unknown', 'none'],
  ] as const)('%s', (_, question, outcome, basis) => {
    expect(decide(question)).toMatchObject({ outcome, basis })
  })

  it('claims no abstentions and no lack of them where they are not reported', () => {
    const { explanation } = decide(aQuestion({ yes: 29, no: 24 }))
    expect(plain(explanation)).toBe(
      'Der Antrag ist bei 29 Ja-Stimmen und 24 Nein-Stimmen angenommen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Die Zahl der Enthaltungen ist nicht berichtet; für die Mehrheit zählt sie nicht (§ 35 KrO NRW).',
    )
  })

  it('says that a stated result was not computed', () => {
    const decision = decide(aQuestion({}, { stated: stated('mit großer Mehrheit', 'carried') }))
    expect(decision.explanation).toBe(
      'Der Antrag ist nach Angabe der Quelle angenommen („mit großer Mehrheit“). Es lässt sich nicht nachrechnen: Die Zahl der Ja- und Nein-Stimmen ist nicht berichtet.',
    )
  })

  it('explains a tie, a rejection put to the vote and a qualified majority', () => {
    const tie = decide(aQuestion({ yes: 20, no: 20, abstain: 0 })).explanation
    expect(plain(tie)).toBe(
      'Der Antrag ist abgelehnt: Bei Stimmengleichheit (20 zu 20) gilt ein Antrag als abgelehnt (§ 35 Abs. 1 KrO NRW).',
    )
    const rejection = decide(
      aQuestion({ yes: 44, no: 0, abstain: 1 }, { polarity: 'for_rejection' }),
    ).explanation
    expect(plain(rejection)).toBe(
      'Abgestimmt wurde über die Ablehnung: Ein Ja richtete sich gegen den Antrag. Der Antrag ist bei 44 Ja-Stimmen und keiner Nein-Stimme abgelehnt (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Eine Enthaltung zählt für die Mehrheit nicht (§ 35 KrO NRW).',
    )
    const qualified = decide(
      aQuestion({ yes: 27, no: 20, abstain: 8 }, { majority: 'absolute', statutorySeats: 55 }),
    ).explanation
    expect(plain(qualified)).toBe(
      'Der Antrag ist bei 27 Ja-Stimmen und 20 Nein-Stimmen abgelehnt; für den Antrag nötig: 28 Stimmen bei einer gesetzlichen Mitgliederzahl von 55 (Mehrheit der gesetzlichen Mitgliederzahl, § 35 Abs. 1 KrO NRW). 8 Enthaltungen wirken hier wie Nein-Stimmen.',
    )
  })

  it('names the contradiction between numbers and words', () => {
    const decision = decide(
      aQuestion({ yes: 29, no: 24 }, { stated: stated('abgelehnt', 'rejected') }),
    )
    expect(decision.contradictsStated).toBe(true)
    expect(decision.explanation).toContain('Die Quelle gibt das Ergebnis dagegen als abgelehnt an')
  })

  it('leaves a tie open where the body lets its chair decide', () => {
    const rules = RulesOfProcedure.parse({ tie: { effect: 'chair_decides', paragraph: '§ 1 XYZ' } })
    const decision = decide(aQuestion({ yes: 5, no: 5 }, { rules }))
    expect(decision).toMatchObject({ outcome: 'unknown', basis: 'none', paragraph: '§\u00a01 XYZ' })
    expect(plain(decision.explanation)).toContain('gibt die Stimme des Vorsitzes den Ausschlag')
  })

  it('looks at the counts alone, whatever else the record of the vote carries', () => {
    const record = { ...aCount({ yes: 2, no: 1 }), subject: 'Haushalt', position: -1 }
    expect(decide({ ...aQuestion({}), counts: record }).outcome).toBe('carried')
  })

  it('cites the paragraph of the body’s own rules', () => {
    const rules = RulesOfProcedure.parse({ majority: { paragraph: '§ 54 HKO' } })
    expect(plain(decide(aQuestion({ yes: 2, no: 1 }, { rules })).explanation)).toContain('§ 54 HKO')
  })
})

const question = fc.record({
  counts: fc.record({
    yes: fc.option(few()),
    no: fc.option(few()),
    abstain: fc.option(few(3)),
    invalid: fc.option(few(2)),
    present: fc.option(few(9)),
  }),
  majority: fc.constantFrom(...MajorityRule.options),
  polarity: fc.constantFrom(...Polarity.options),
  statutorySeats: fc.option(few(9)),
  stated: fc.constant(null),
  rules: fc.constant(nrwRules),
})

/** The rule in its plainest form, for counts that are all known; a second opinion on `decide`. */
function referee(yes: number, no: number, { majority, polarity, statutorySeats }: VoteToDecide) {
  if (polarity === 'for_rejection') return yes > no ? 'rejected' : 'unknown'
  const [pro, contra] = [yes, no]
  const carried = {
    simple: pro > contra,
    plurality: pro > contra,
    two_thirds: pro > 0 && 3 * pro >= 2 * (pro + contra),
    absolute: statutorySeats !== null && 2 * pro > statutorySeats,
    two_thirds_of_members: statutorySeats !== null && 3 * pro >= 2 * statutorySeats,
  }[majority]
  return carried ? 'carried' : 'rejected'
}

/** Every way to fill in the unknown counts that people present, or seats, leave room for. */
function possibleOutcomes(vote: VoteToDecide): Set<string> {
  const { counts, statutorySeats } = vote
  const room = Math.min(counts.present ?? 40, statutorySeats ?? 40)
  const options = (count: number | null) =>
    count === null ? Array.from({ length: room + 1 }, (_, n) => n) : [count]
  const outcomes = new Set<string>()
  for (const yes of options(counts.yes)) {
    for (const no of options(counts.no)) {
      // Unknown abstentions and invalid votes can be none, which leaves most room for the others.
      const cast = yes + no + (counts.abstain ?? 0) + (counts.invalid ?? 0)
      if (cast <= room) outcomes.add(referee(yes, no, vote))
    }
  }
  return outcomes
}

describe('decide, whatever the numbers', () => {
  it('claims an outcome exactly where no value of the unknown counts could overturn it', () => {
    fc.assert(
      fc.property(question, (vote) => {
        const possible = possibleOutcomes(vote)
        const decision = decide(vote)
        const undecidable =
          vote.majority === 'plurality' ||
          (vote.polarity === 'for_motion' &&
            vote.statutorySeats === null &&
            (vote.majority === 'absolute' || vote.majority === 'two_thirds_of_members'))
        if (undecidable) {
          expect(decision.outcome).toBe('unknown')
        } else if (possible.size === 2) {
          expect(decision.outcome).toBe('unknown')
        } else if (possible.size === 1) {
          expect(decision.outcome).toBe([...possible][0])
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('never counts abstentions, invalid votes or those present when Yes and No are known', () => {
    fc.assert(
      fc.property(few(60), few(60), few(60), few(60), (yes, no, abstain, invalid) => {
        const alone = decide(aQuestion({ yes, no }))
        const present = yes + no + abstain + invalid
        const together = decide(aQuestion({ yes, no, abstain, invalid, present }))
        expect(together.outcome).toBe(alone.outcome)
      }),
    )
  })

  const counted = fc.constantFrom(...MajorityRule.exclude(['plurality']).options)

  it('carries no motion because its rejection failed, and rejects it by more Yes than No', () => {
    fc.assert(
      fc.property(few(60), few(60), counted, (yes, no, majority) => {
        const { outcome, basis } = decide(
          aQuestion({ yes, no }, { majority, statutorySeats: 60, polarity: 'for_rejection' }),
        )
        expect(outcome).toBe(yes > no ? 'rejected' : 'unknown')
        expect(basis).toBe('computed')
      }),
    )
  })

  it('says of a failed rejection that the motion is neither rejected nor carried', () => {
    const { explanation } = decide(
      aQuestion({ yes: 20, no: 30, abstain: 1 }, { polarity: 'for_rejection' }),
    )
    expect(plain(explanation)).toBe(
      'Abgestimmt wurde über die Ablehnung: Ein Ja richtete sich gegen den Antrag. Die Ablehnung ist bei 20 Ja-Stimmen und 30 Nein-Stimmen nicht beschlossen (einfache Mehrheit, § 35 Abs. 1 KrO NRW). Angenommen ist der Antrag damit nicht; über ihn selbst ist mit dieser Abstimmung nicht entschieden. Eine Enthaltung zählt für die Mehrheit nicht (§ 35 KrO NRW).',
    )
  })

  it('never lets a further vote for the motion reject it', () => {
    fc.assert(
      fc.property(question, (vote) => {
        const side = vote.polarity === 'for_motion' ? 'yes' : 'no'
        const before = vote.counts[side]
        fc.pre(before !== null)
        const more = { ...vote, counts: { ...vote.counts, [side]: before + 1 } }
        if (decide(vote).outcome === 'carried') expect(decide(more).outcome).toBe('carried')
      }),
    )
  })

  it('uses the source’s words exactly where the counts do not settle it', () => {
    fc.assert(
      fc.property(question, fc.constantFrom('carried', 'rejected'), (vote, outcome) => {
        const alone = decide(vote)
        const withWords = decide({ ...vote, stated: stated('so die Quelle', outcome) })
        // A rejection that failed leaves open what became of the motion; the source may say it.
        if (alone.basis === 'computed' && alone.outcome === 'unknown') {
          expect(withWords.outcome).toBe(outcome === 'carried' ? 'carried' : 'unknown')
          expect(withWords.contradictsStated).toBe(outcome === 'rejected')
          return
        }
        expect(withWords.basis).toBe(alone.basis === 'none' ? 'stated' : 'computed')
        expect(withWords.outcome).toBe(alone.basis === 'none' ? outcome : alone.outcome)
        expect(withWords.contradictsStated).toBe(
          alone.basis === 'computed' && alone.outcome !== outcome,
        )
      }),
    )
  })

  it('names no figure in its explanation that is not reported', () => {
    fc.assert(
      fc.property(few(60), few(60), (yes, no) => {
        const { explanation } = decide({ ...aQuestion({}), counts: aCount({ yes, no }) })
        expect(explanation).toContain('Zahl der Enthaltungen ist nicht berichtet')
        expect(explanation).not.toMatch(/\d+\u00a0Enthaltung|keine Enthaltung|ohne Enthaltung/)
      }),
    )
  })
})
