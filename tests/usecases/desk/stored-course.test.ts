import { useDatabase } from '@tests/database'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { decisionStanding } from '@/domain/procedure/decision-events'
import { spansOf } from '@/domain/desk/derived/items'
import { aDesk, aMotion, begin } from './desk'

useDatabase('test')

const at = (time: string) => `2021-06-25T${time}:00.000Z`

test('times that were corrected, what was asked for and what happened afterwards outlast the desk', async () => {
  const desk = await aDesk()
  const tab = desk.tab()
  await begin(desk, tab)
  const [first = '', second = ''] = desk.itemIds
  await tab.say({ kind: 'item.change', id: first, secondCall: 'with_notice' })
  const voteId = randomUUID()
  const motionId = await aMotion(desk, tab)
  const other = await aMotion(desk, tab, 'Zweitantrag')
  const requests = [
    { kind: 'secret', by: 'Fraktion B', supporters: 2 },
    { kind: 'roll_call', by: null, supporters: null },
  ] as const
  await tab.say({
    kind: 'vote.open',
    id: voteId,
    motionId,
    at: at('15:20'),
    method: 'secret',
    yes: 4,
    no: 1,
    abstain: 0,
    requests: [...requests],
  })
  await tab.say({ kind: 'vote.count', id: voteId, at: at('15:21') })
  // Of one day, entered in the other order.
  for (const event of ['upheld', 'objection'] as const)
    await tab.say(
      {
        kind: 'decision.note',
        motionId,
        event,
        on: '2021-06-28',
        by: 'Landrat',
        note: 'Zu teuer.',
      },
      'Nachgetragen.',
    )
  await tab.say({ kind: 'item.open', id: second, at: at('15:30') })
  await tab.say({ kind: 'item.open', id: first, at: at('16:00') }, 'Zurück zu TOP 1.')
  await tab.say({ kind: 'item.dispose', id: first, disposal: 'postponed', note: 'bis Herbst' })
  await tab.say({ kind: 'session.end', at: at('17:00') })
  await tab.say({
    kind: 'session.course',
    sessionState: 'closed',
    startsAt: at('14:58'),
    endsAt: at('17:05'),
    breaks: [{ from: at('16:10'), until: at('16:20') }],
  })

  const state = await desk.state()
  const item = state.items.find(({ id }) => id === first)?.payload
  expect(item).toMatchObject({ secondCall: 'with_notice', disposal: 'postponed' })
  expect(item && spansOf(item).slice(0, 1)).toMatchObject([{ until: at('15:30') }])
  expect(item?.breaks).toEqual([{ from: at('15:30'), until: at('16:00') }])
  expect(state.votes[0]?.payload.requests).toEqual(requests)
  const motion = state.motions.find(({ id }) => id === motionId)?.payload
  expect(motion?.events.map(({ kind }) => kind)).toEqual(['objection', 'upheld'])
  expect(motion && decisionStanding(motion.events, motion.outcome, state.rules)?.state).toBe(
    'in_force',
  )
  expect(state.motions.find(({ id }) => id === other)?.payload).toMatchObject({
    outcome: 'postponed',
    outcomeNote: 'bis Herbst',
  })
  expect(state.session.payload).toMatchObject({
    startsAt: at('14:58'),
    endsAt: at('17:05'),
    breaks: [{ from: at('16:10'), until: at('16:20') }],
  })
})
