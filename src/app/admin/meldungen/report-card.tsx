import { MomentText } from '@/components/date-text'
import { recordKindLabel } from '@/domain/record/labels'
import type { InboxReport } from '@/usecases/reports-inbox'
import { recordPath } from '../datensaetze/kinds'
import { AnswerForm, ReopenForm } from './report-forms'

/** A reader's report with what it is about and what became of it. */
export function ReportCard({ report }: { report: InboxReport }) {
  const { id, message, address, contact, createdAt, record, state, answer, handled } = report
  const heading = `meldung-${id}`
  return (
    <article aria-labelledby={heading} className="border-t border-line py-20">
      <h2 id={heading} className="text-kern-18">
        Meldung vom <MomentText at={createdAt} />
      </h2>
      <blockquote className="mt-12 max-w-text border-l-4 border-line pl-16 whitespace-pre-line">
        {message}
      </blockquote>
      <dl className="mt-12 grid max-w-text gap-x-16 gap-y-4 sm:grid-cols-[max-content_1fr]">
        <dt className="text-muted">Seite</dt>
        <dd className="min-w-0">
          <a href={address}>{address}</a>
        </dd>
        {record ? (
          <>
            <dt className="text-muted">Datensatz</dt>
            <dd className="min-w-0">
              <a href={recordPath(record.id)}>
                {recordKindLabel[record.kind]}: {record.title}
              </a>
            </dd>
          </>
        ) : null}
        <dt className="text-muted">Antwort an</dt>
        <dd className="min-w-0">
          {contact ? <a href={`mailto:${contact}`}>{contact}</a> : 'keine Adresse angegeben'}
        </dd>
      </dl>
      {handled ? (
        <p className="mt-12 max-w-text whitespace-pre-line">
          Erledigt am <MomentText at={handled.at} />
          {handled.by ? ` von ${handled.by}` : ''}.{answer ? ` ${answer}` : ''}
        </p>
      ) : null}
      {state === 'open' ? <AnswerForm id={id} /> : <ReopenForm id={id} />}
    </article>
  )
}
