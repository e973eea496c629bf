import { describe, expect, test } from 'vitest'
import { checkTemplate } from '@/domain/minutes/wording/check-template'
import { standardTemplate } from '@/domain/minutes/wording/formula'
import { textOfVote, wordVote } from '@/domain/minutes/wording/word-vote'
import { facts } from './vote-facts'

const carried = facts({ yes: 29, no: 24, abstain: 2 })
const errors = (template: string, vote = carried) =>
  checkTemplate(template, vote)
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message)

describe('a wording that somebody wrote', () => {
  test('has nothing against it as long as it is the standard one', () => {
    for (const vote of [carried, facts(), facts({ yes: 1, no: 9 }), facts({ yes: 5, no: 5 })])
      expect(checkTemplate(standardTemplate(vote), vote)).toEqual([])
  })

  test('follows the data: other numbers stand in it once they are other ones', () => {
    const own = 'Auf Vorschlag des Vorsitzes beschließt der Kreistag {ergebnis}: {wortlaut}'
    const worded = (yes: number) =>
      textOfVote(wordVote(facts({ yes, no: 24, abstain: 0 }), { own }))
    expect(worded(29)).toContain('mit 29\u00a0Ja-Stimmen bei')
    expect(worded(30)).toContain('mit 30\u00a0Ja-Stimmen bei')
  })

  test('keeps every word that was written around its places', () => {
    const own = 'Nach {ja}:{nein} Stimmen ({fraktionen}) gilt: {wortlaut} So ist es.'
    expect(textOfVote(wordVote(facts({ yes: 29, no: 24, abstain: 0 }), { own }))).toBe(
      'Nach 29:24 Stimmen () gilt: Der Haushalt wird festgesetzt. So ist es.',
    )
  })

  test('begins a sentence with a capital letter, whatever stands there', () => {
    const own = 'Zur Sache. {ergebnis} ist es beschlossen: {wortlaut}'
    expect(textOfVote(wordVote(carried, { own }))).toContain('Zur Sache. Mit 29')
  })

  test.each([
    ['{gremium} beschließt {ergebnis}.', 'Die Stelle {wortlaut} fehlt'],
    ['{gremium} beschließt: {wortlaut}', 'Die Stelle {ergebnis} fehlt'],
    ['{gremium} beschließt mit {ja} zu {nein}: {wortlaut}', 'Die Stelle {enthaltungen} fehlt'],
    ['{gremium} beschließt {ergebnisse}: {wortlaut}', 'Die Stelle „{ergebnisse}“ gibt es nicht'],
    ['{gremium} beschließt {ergebnis}: {wortlaut', 'geschweifte Klammer'],
    ['{gremium} lehnt {ergebnis} ab: {wortlaut}', 'er ist angenommen'],
    ['Mit 28 Ja-Stimmen, {ergebnis}: {wortlaut}', 'erfasst ist 29'],
    ['Bei dreiundzwanzig, 23 Gegenstimmen {ergebnis}: {wortlaut}', 'erfasst ist 24'],
    ['Bei drei Enthaltungen {ergebnis}: {wortlaut}', 'erfasst ist 2'],
    ['Bei einer Enthaltung {ergebnis}: {wortlaut}', 'erfasst ist 2'],
    ['Bei 4 ungültigen Stimmen {ergebnis}: {wortlaut}', 'nicht erfasst'],
    ['Einstimmig {ergebnis}: {wortlaut}', 'es gab Gegenstimmen'],
  ])('is told what is wrong: %s', (template, message) => {
    expect(errors(template).join('\n')).toContain(message)
  })

  test('may type a number that is right, but is told that it will not follow', () => {
    const template = 'Mit 29 Ja-Stimmen {ergebnis}: {wortlaut}'
    expect(errors(template)).toEqual([])
    expect(checkTemplate(template, carried)[0]?.message).toContain('folgt den Daten nicht')
  })

  test('that fitted is wrong once the data says otherwise', () => {
    const template = '{gremium} beschließt {ergebnis}: {wortlaut}'
    expect(errors(template)).toEqual([])
    expect(errors(template, facts({ yes: 20, no: 30, abstain: 0 }))[0]).toContain(
      'er ist abgelehnt',
    )
  })

  test('knows what a Yes meant', () => {
    const rejected = facts({ yes: 44, no: 0, abstain: 0, polarity: 'for_rejection' })
    const failed = facts({ yes: 10, no: 30, abstain: 0, polarity: 'for_rejection' })
    expect(errors('{gremium} lehnt einstimmig ab, {ergebnis}: {wortlaut}', rejected)).toEqual([])
    expect(
      errors('{gremium} lehnt mehrheitlich ab, {ergebnis}: {wortlaut}', rejected)[0],
    ).toContain('also „einstimmig“')
    expect(errors('{gremium} beschließt {ergebnis}: {wortlaut}', failed)[0]).toContain(
      'seine Ablehnung fand keine Mehrheit',
    )
    expect(errors('{ergebnis} ist der Antrag abgelehnt: {wortlaut}', failed)[0]).toContain(
      'als sei der Antrag abgelehnt',
    )
    expect(
      errors(
        'Der Antrag ist {ergebnis} nicht abgelehnt, auch nicht angenommen: {wortlaut}',
        failed,
      ),
    ).toEqual([])
    expect(checkTemplate(standardTemplate(failed), failed)).toEqual([])
    expect(textOfVote(wordVote(failed, { own: '{ausgang}: {ergebnis} {wortlaut}' }))).toContain(
      'Nicht abgelehnt: mit',
    )
  })

  test('that says the same of an unanimous vote as of a contested one is wrong', () => {
    const template = 'Mehrheitlich, {ergebnis}: {wortlaut}'
    expect(errors(template, facts({ yes: 50, no: 0, abstain: 0 }))[0]).toContain('einstimmig')
  })
})
