/** What a person is told where a schema has no words of its own for what is wrong. */
import type { z } from 'zod'

const NUMBERS: ReadonlySet<string> = new Set(['number', 'int'])

/** To be passed as `error` when parsing what somebody entered. */
export function germanIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return NUMBERS.has(issue.expected) ? 'Bitte eine Zahl angeben.' : 'Bitte ausfüllen.'
    case 'invalid_value':
      return 'Bitte aus der Liste wählen.'
    case 'too_small':
      if (issue.origin === 'string') return 'Bitte ausfüllen.'
      return issue.inclusive === false
        ? `Bitte eine Zahl angeben, die größer als ${issue.minimum} ist.`
        : `Mindestens ${issue.minimum}.`
    case 'too_big':
      if (issue.origin === 'array') return `Höchstens ${issue.maximum} Einträge.`
      return `Höchstens ${issue.maximum}${issue.origin === 'string' ? ' Zeichen' : ''}.`
    default:
      return 'Diese Angabe ist ungültig.'
  }
}
