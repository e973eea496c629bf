import { expect, test } from 'vitest'
import { DecisionEvents } from '@/components/debate/decision-events'
import { render } from './render'

test('a decision that was objected to says that it is suspended, when and by whom', () => {
  const html = render(
    <DecisionEvents
      outcome="carried"
      events={[{ kind: 'objection', on: '2021-06-28', by: 'Landrat', note: 'Zu teuer.' }]}
    />,
  )
  expect(html).toContain('Der Beschluss ist ausgesetzt.')
  expect(html.replaceAll('\u00a0', ' ')).toContain(
    '28. Juni 2021: Widerspruch (Landrat). Zu teuer.',
  )
})

test('a decision to which nothing happened says nothing', () => {
  expect(render(<DecisionEvents outcome="carried" events={[]} />)).toBe('')
})
