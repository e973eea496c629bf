import type { Payload } from '@/domain/record/payloads'

type Kind =
  'source' | 'organization' | 'person' | 'session' | 'agenda_item' | 'motion' | 'vote' | 'statement'

interface InventedOf<K extends Kind> {
  kind: K
  /** What it is known by in this body. */
  key: string
  payload: Payload<K>
  outcome?: K extends 'vote'
    ? { outcome: 'carried' | 'rejected' | 'unknown'; outcomeReason: string }
    : never
}

/** A record of the made-up county. */
export type Invented = { [K in Kind]: InventedOf<K> }[Kind]

/** Records that come to be together: the county itself, or one session. */
export interface Chapter {
  key: string
  /** When they were published. */
  at: Date
  statements: number
  records: Invented[]
}

/** The id that a key stands for. */
export type IdOf = (key: string) => string
