/** What was asked for before a vote, and what followed from it, in the minutes (KrO NRW § 35). */
import { paragraphAs } from '@/domain/document/blocks'
import type { Block } from '@/domain/document/model'
import { methodAsked } from '@/domain/desk/derived/requests'
import type { DeskRecord } from '@/domain/desk/state'
import { amount } from '@/domain/german'
import type { Payload } from '@/domain/record/payloads'
import type { MinutesContext } from './context'
import { requestKey } from './keys'

type Request = Payload<'vote'>['requests'][number]

export function requestBlocks(
  { state }: MinutesContext,
  { id, payload }: DeskRecord<'vote'>,
): Block[] {
  const { requests } = payload
  const [first, ...others] = requests.map((request, index) => ({
    text: sentenceOf(request),
    key: requestKey(id, index),
  }))
  if (!first) return []
  const asked = methodAsked(state, payload)
  return [
    paragraphAs(
      'remark',
      [first, ...others]
        .map(({ text }) => text)
        .concat(asked ? [asked.explanation] : [])
        .join(' '),
      ...[first, ...others].map(({ key }) => key),
    ),
  ]
}

function sentenceOf({ kind, by, supporters }: Request): string {
  const who = [
    by,
    supporters === null ? null : amount(supporters, 'Mitglied', 'Mitglieder'),
  ].filter((part) => part !== null)
  const told = who.length === 0 ? '' : ` (${who.join(', ')})`
  switch (kind) {
    case 'roll_call':
      return `Namentliche Abstimmung wurde verlangt${told}.`
    case 'secret':
      return `Geheime Abstimmung wurde verlangt${told}.`
    case 'against_open_election':
      return supporters === 0
        ? 'Auf Nachfrage widersprach niemand einer offenen Wahl.'
        : `Einer offenen Wahl wurde widersprochen${told}.`
  }
}
