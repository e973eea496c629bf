/** What a record needs before it can be public (promise 1: nothing invented). */
import type { FieldError } from './invalid-input'
import type { Payload, RecordKind } from './payloads'

const CITING: ReadonlySet<RecordKind> = new Set(['statement', 'motion', 'vote'])

/** What is missing; empty if the record may be published. */
export function missingForPublication<K extends RecordKind>(
  kind: K,
  payload: Payload<K>,
): FieldError[] {
  if (!CITING.has(kind) || !('citations' in payload) || payload.citations.length > 0) return []
  return [
    {
      path: 'citations',
      message:
        'Ohne Fundstelle wird nichts veröffentlicht. Bitte mindestens eine Quelle mit Stelle angeben.',
    },
  ]
}
