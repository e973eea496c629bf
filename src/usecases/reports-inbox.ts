import 'server-only'
import { z } from 'zod'
import { pageOfReports, setReportState, type ReportRow } from '@/db/queries/report-inbox'
import { orUnknown, paragraph } from '@/domain/record/fields'
import { germanIssue } from '@/domain/record/german-issue'
import type { RecordKind } from '@/domain/record/payloads'
import type { Page } from '@/domain/record/views'
import type { Actor } from '@/domain/publication/actor'
import { may } from '@/domain/publication/permissions'
import type { PublicationState } from '@/domain/vocabulary'
import { isUuid } from '@/lib/uuid'
import { done, refused, type StepResult } from './records/result'

export interface InboxReport {
  id: string
  /** The page it was sent from, as a path on this site. */
  address: string
  message: string
  /** E-mail address for an answer; `null`: none was given. */
  contact: string | null
  state: 'open' | 'done'
  /** What was answered or done; `null`: closed without a word. */
  answer: string | null
  /** ISO 8601. */
  createdAt: string
  handled: { at: string; by: string | null } | null
  /** What the report is about, if the page was that of a record. */
  record: { id: string; kind: RecordKind; title: string; state: PublicationState } | null
}

const Answer = z.object({ answer: orUnknown(paragraph(4000)) })

const NOT_ALLOWED = 'Ihre Rolle berechtigt nicht zum Bearbeiten von Meldungen.'
const GONE = 'Diese Meldung ist inzwischen anders bearbeitet worden. Bitte die Liste neu laden.'

const toReport = ({ publication, handledAt, handledBy, ...row }: ReportRow): InboxReport => ({
  id: row.id,
  address: row.address,
  message: row.message,
  contact: row.contact,
  state: row.state,
  answer: row.answer,
  createdAt: row.createdAt.toISOString(),
  handled: handledAt && { at: handledAt.toISOString(), by: handledBy?.name ?? null },
  record: publication,
})

/**
 * The readers' reports on errors, the newest first: open ones unless asked otherwise. `null` for
 * whoever may not read them. Throws `InvalidInput` for a cursor that is not ours.
 */
export async function listReports(
  actor: Actor,
  bodyId: string,
  { state = 'open', cursor }: { state?: InboxReport['state']; cursor?: string | undefined } = {},
): Promise<Page<InboxReport> | null> {
  if (!may(actor.role, 'read-reports')) return null
  const page = await pageOfReports(bodyId, state, { cursor })
  return { ...page, items: page.items.map(toReport) }
}

/** Closes a report, with a note of what was answered or done, if there is anything to note. */
export async function answerReport(
  actor: Actor,
  bodyId: string,
  id: string,
  input: { answer: string },
): Promise<StepResult> {
  if (!may(actor.role, 'read-reports')) return refused(NOT_ALLOWED)
  const parsed = Answer.safeParse(input, { error: germanIssue })
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ message }) => ({ path: 'answer', message }))
    return refused(errors[0]?.message ?? '', errors)
  }
  const closed =
    isUuid(id) &&
    (await setReportState(bodyId, id, 'open', {
      state: 'done',
      answer: parsed.data.answer,
      handledAt: new Date(),
      handledById: actor.id,
    }))
  return closed ? done : refused(GONE)
}

/** Opens a closed report again; the note stays. */
export async function reopenReport(actor: Actor, bodyId: string, id: string): Promise<StepResult> {
  if (!may(actor.role, 'read-reports')) return refused(NOT_ALLOWED)
  const reopened =
    isUuid(id) &&
    (await setReportState(bodyId, id, 'done', {
      state: 'open',
      handledAt: null,
      handledById: null,
    }))
  return reopened ? done : refused(GONE)
}
