import { describe, expect, test } from 'vitest'
import { resultPhrase, type ResultToPhrase } from '@/domain/procedure/result-phrase'
import { decide } from '@/domain/procedure/majority'
import { nrwRules } from '@/domain/procedure/rules'
import type { VoteCounts } from '@/domain/procedure/counts'
import { aCount, stated } from './votes'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

/** The phrase for counts whose outcome the majority rule gives. */
function phrase(known: Partial<VoteCounts>, rest: Partial<ResultToPhrase> = {}) {
  const vote = {
    counts: aCount(known),
    polarity: 'for_motion' as const,
    majority: 'simple' as const,
    stated: null,
    ...rest,
  }
  const { outcome } = decide({ ...vote, statutorySeats: 55, rules: nrwRules })
  return plain(resultPhrase({ outcome, ...vote }))
}

describe('the result as minutes put it', () => {
  test.each<[string, Partial<VoteCounts>, Partial<ResultToPhrase>?]>([
    ['einstimmig angenommen', { yes: 54, no: 0, abstain: 0 }],
    ['einstimmig bei zwei Enthaltungen angenommen', { yes: 52, no: 0, abstain: 2 }],
    ['einstimmig abgelehnt', { yes: 0, no: 54, abstain: 0 }],
    [
      'mit 29 Ja-Stimmen bei 24 Nein-Stimmen und einer Enthaltung mehrheitlich angenommen',
      { yes: 29, no: 24, abstain: 1 },
    ],
    [
      'mit 24 Nein-Stimmen bei 10 Ja-Stimmen und 3 Enthaltungen mehrheitlich abgelehnt',
      { yes: 10, no: 24, abstain: 3 },
    ],
    [
      'mit neun Ja-Stimmen bei zwei Nein-Stimmen mehrheitlich angenommen',
      { yes: 9, no: 2, abstain: 0 },
    ],
    ['mit 29 Ja-Stimmen bei 24 Nein-Stimmen mehrheitlich angenommen', { yes: 29, no: 24 }],
    [
      'mit 30 Ja-Stimmen bei 20 Nein-Stimmen, 3 Enthaltungen und einer ungültigen Stimme mehrheitlich angenommen',
      { yes: 30, no: 20, abstain: 3, invalid: 1 },
    ],
    [
      'bei 27 Ja-Stimmen und 27 Nein-Stimmen wegen Stimmengleichheit abgelehnt',
      { yes: 27, no: 27, abstain: 0 },
    ],
    ['ohne Ja- und Nein-Stimmen bei 40 Enthaltungen abgelehnt', { yes: 0, no: 0, abstain: 40 }],
    ['ohne Ja- und Nein-Stimmen abgelehnt', { yes: 0, no: 0, abstain: 0 }],
    ['einstimmig bei 40 Enthaltungen angenommen', { yes: 1, no: 0, abstain: 40 }],
    [
      'bei 27 Ja-Stimmen, 10 Nein-Stimmen und 17 Enthaltungen mangels erforderlicher Mehrheit abgelehnt',
      { yes: 27, no: 10, abstain: 17 },
      { majority: 'absolute' },
    ],
    [
      'mit 30 Ja-Stimmen bei 10 Nein-Stimmen mit der erforderlichen Mehrheit angenommen',
      { yes: 30, no: 10, abstain: 0 },
      { majority: 'absolute' },
    ],
    [
      'einstimmig mit 54 Ja-Stimmen und damit mit der erforderlichen Mehrheit angenommen',
      { yes: 54, no: 0, abstain: 0 },
      { majority: 'two_thirds_of_members' },
    ],
    [
      'bei 27 Ja-Stimmen und 27 Nein-Stimmen mangels erforderlicher Mehrheit abgelehnt',
      { yes: 27, no: 27, abstain: 0 },
      { majority: 'two_thirds' },
    ],
    [
      'mit 30 Nein-Stimmen bei 20 Ja-Stimmen mehrheitlich abgelehnt',
      { yes: 20, no: 30, abstain: 0 },
      { majority: 'two_thirds' },
    ],
    [
      'mit 44 Ja-Stimmen für die Ablehnung bei 3 Nein-Stimmen mehrheitlich abgelehnt',
      { yes: 44, no: 3, abstain: 0 },
      { polarity: 'for_rejection' },
    ],
    [
      'mit 30 Nein-Stimmen bei 20 Ja-Stimmen nicht abgelehnt',
      { yes: 20, no: 30, abstain: 0 },
      { polarity: 'for_rejection' },
    ],
    [
      'bei Stimmengleichheit (20 Ja-Stimmen und 20 Nein-Stimmen) nicht abgelehnt',
      { yes: 20, no: 20 },
      { polarity: 'for_rejection' },
    ],
    ['nicht abgelehnt', { yes: 0 }, { polarity: 'for_rejection' }],
    [
      'angenommen („damit angenommen“)',
      { yes: 20, no: 30, abstain: 0 },
      { polarity: 'for_rejection', stated: stated('damit angenommen', 'carried') },
    ],
    [
      'einstimmig bei einer Enthaltung angenommen',
      { no: 0, abstain: 1, present: 54 },
      { stated: stated('einstimmig', 'carried') },
    ],
    [
      'mehrheitlich bei zwölf Gegenstimmen angenommen',
      { no: 12 },
      { stated: stated('mehrheitlich', 'carried') },
    ],
    ['mehrheitlich abgelehnt', {}, { stated: stated('mehrheitlich', 'rejected') }],
    [
      'angenommen („mit großer Mehrheit“)',
      {},
      { stated: stated('mit großer Mehrheit', 'carried') },
    ],
    ['Ergebnis nicht berichtet', { yes: 12 }],
    ['mit 40 Ja-Stimmen angenommen', { yes: 40, present: 54 }],
    ['mit 30 Nein-Stimmen abgelehnt', { no: 30, present: 54 }],
    [
      'mit mindestens 37 Ja-Stimmen angenommen',
      { present: 54 },
      { outcome: 'carried', atLeast: { yes: 37, no: 14, abstain: 0 } },
    ],
  ])('%s', (expected, counts, rest) => {
    expect(phrase(counts, rest)).toBe(expected)
  })
})
