/** What was asked for before a vote, and what followed from it, in the minutes (KrO NRW § 35). */
import { paragraphAs } from '@/domain/document/blocks'
import type { Block } from '@/domain/document/model'
import { methodAsked } from '@/domain/desk/derived/requests'
import type { DeskRecord } from '@/domain/desk/state'
import { requestSentence } from '@/domain/procedure/request-words'
import type { MinutesContext } from './context'
import { requestKey } from './keys'

export function requestBlocks(
  { state }: MinutesContext,
  { id, payload }: DeskRecord<'vote'>,
): Block[] {
  const { requests } = payload
  const [first, ...others] = requests.map((request, index) => ({
    text: requestSentence(request),
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
