import type { Metadata } from 'next'
import { requestBody } from '@/app/request-body'
import { SubmitButton } from '@/components/forms/submit-button'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { CONFIRM_WITHIN_HOURS } from '@/domain/alerts/rules'
import { alertFrequencyLabel } from '@/domain/vocabulary'
import { toURLSearchParams, type PageQuery } from '@/lib/query'
import { readConfirmation } from '@/usecases/alerts/confirm-alert'
import { confirmAlertAction } from '../actions'
import { KeyForm } from '../key-form'
import { VoidLink } from '../void-link'

export const metadata: Metadata = {
  title: 'Benachrichtigungen bestätigen',
  robots: { index: false },
}

/** Confirms nothing by itself: programs follow the links of mails too. */
export default async function ConfirmPage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const token = toURLSearchParams(await searchParams).get('schluessel') ?? ''
  const asked = await readConfirmation((await requestBody()).id, token)
  if (asked === null)
    return (
      <VoidLink
        why={`Bestätigen lässt sich eine Benachrichtigung ${CONFIRM_WITHIN_HOURS} Stunden lang. Bitte bestellen Sie sie noch einmal.`}
      />
    )
  const { about, path, frequency, isConfirmed, manage } = asked
  const subject =
    about === null ? 'etwas, das nicht mehr öffentlich ist' : <a href={path ?? '/'}>{about}</a>
  return isConfirmed ? (
    <>
      <PageHeader title="Benachrichtigungen bestätigt" />
      <div className="mt-32">
        <Notice tone="success" role="status" title="Ihre Benachrichtigungen sind bestellt.">
          <p className="mt-8">
            Sie bekommen ab jetzt Neues zu {subject} per E-Mail ({alertFrequencyLabel[frequency]}).
          </p>
          {manage === null ? null : (
            <p className="mt-8">
              <a href={`/benachrichtigungen/verwalten?schluessel=${manage}`}>
                Meine Benachrichtigungen
              </a>
            </p>
          )}
        </Notice>
      </div>
    </>
  ) : (
    <>
      <PageHeader
        title="Benachrichtigungen bestätigen"
        lead={
          <p>
            Möchten Sie Neues zu {subject} per E-Mail bekommen ({alertFrequencyLabel[frequency]})?
          </p>
        }
      />
      <div className="mt-32">
        <KeyForm action={confirmAlertAction} token={token}>
          <div>
            <SubmitButton>Ja, benachrichtigen</SubmitButton>
          </div>
        </KeyForm>
      </div>
      <p className="mt-24 max-w-text text-kern-16 text-muted">
        Wenn Sie das nicht möchten, schließen Sie diese Seite: Ihre Adresse wird dann gelöscht.
      </p>
    </>
  )
}
