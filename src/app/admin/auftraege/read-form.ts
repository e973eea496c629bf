import { textOf } from '@/app/form-answers'
import type { Decision } from '@/usecases/follow-ups/decide-motions'

/** More rows than a page of the list has are not read. */
const MOST = 200

const isDecision = (text: string): text is Decision['decision'] =>
  text === 'task' || text === 'none'

/**
 * The decisions that were made, each with its row in the form. Office and deadline of a row that has
 * none are those given for all.
 */
export function readDecisions(data: FormData): { row: number; decision: Decision }[] {
  const count = Math.min(Number(textOf(data, 'rowCount')) || 0, MOST)
  return Array.from({ length: count }, (_, row) => row).flatMap((row) => {
    const of = (name: string) => textOf(data, `rows.${row}.${name}`)
    const decision = of('decision')
    if (!isDecision(decision)) return []
    return [
      {
        row,
        decision: {
          motionId: of('motion'),
          decision,
          organizationId: of('organizationId') || textOf(data, 'allOffices'),
          due: of('due').trim() || textOf(data, 'allDue').trim(),
          text: of('text'),
        },
      },
    ]
  })
}

/** All that was typed and chosen, for the form to show again. */
export const typedValues = (data: FormData): Record<string, string> =>
  Object.fromEntries(
    [...data.entries()].flatMap(([name, value]) =>
      typeof value === 'string' && !name.startsWith('$') ? [[name, value] as const] : [],
    ),
  )
