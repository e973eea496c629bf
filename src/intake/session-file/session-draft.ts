/** A planned session as a file tells of it; a clerk looks at it before anything is made. */
export interface SessionDraft {
  /** null: the file does not say. */
  title: string | null
  /** `YYYY-MM-DD`. */
  date: string | null
  /** `18:00`, time of day in Germany. */
  time: string | null
  place: string | null
  /** Titles of the items of each part, in their order. */
  publicItems: string[]
  closedItems: string[]
}

export type SessionFile = { ok: true; draft: SessionDraft } | { ok: false; reason: string }
