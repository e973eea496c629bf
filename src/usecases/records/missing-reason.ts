import type { FieldError } from '@/domain/record/invalid-input'

/** What is wrong with the reason for changing a public record; `null` if nothing is. */
export function missingReason(reason: string): FieldError | null {
  const { length } = reason.trim()
  return length >= 10 && length <= 1000
    ? null
    : {
        path: 'reason',
        message:
          'Bitte begründen Sie die Änderung in 10 bis 1.000 Zeichen. Die Begründung wird als Korrektur veröffentlicht.',
      }
}
