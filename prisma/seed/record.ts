import type { Citation, Payload, RecordKind } from '@/domain/record/payloads'
import { ids } from './ids'

type MayBeLeftOut<T> = {
  [K in keyof T]-?: null extends T[K]
    ? K
    : T[K] extends readonly unknown[] | boolean | undefined
      ? K
      : never
}[keyof T]

/** What somebody has to write: what is not known, empty or the default may be left out. */
type Entered<T> = T extends readonly (infer Entry)[]
  ? Entered<Entry>[]
  : T extends object
    ? { [K in Exclude<keyof T, MayBeLeftOut<T>>]: Entered<T[K]> } & {
        [K in MayBeLeftOut<T>]?: Entered<T[K]>
      }
    : T

/** A record as an editor would enter it, with the id that its permalink keeps. */
export type SeedPayload<K extends RecordKind> = Entered<Payload<K>>
export type SeedRecord = {
  [K in RecordKind]: { kind: K; id: string; payload: SeedPayload<K> }
}[RecordKind]

/** A place in the report, numbered as the note of its source says; the excerpt holds quoted words only. */
export function report(locator: string, excerpt: string | null = null): Citation {
  return { sourceId: ids.sources.report, locator, excerpt }
}

/** Words exactly as the report has them between its quotation marks, punctuation included. */
export const quote = (text: string) => ({ kind: 'quote', text }) as const

/** What somebody said, in our words. */
export const paraphrase = (text: string) => ({ kind: 'paraphrase', text }) as const
