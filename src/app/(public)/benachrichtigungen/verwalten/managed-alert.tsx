import { Badge } from '@/components/badge'
import { SubmitButton } from '@/components/forms/submit-button'
import { alertFrequencyLabel, alertStateLabel, alertTopicLabel } from '@/domain/vocabulary'
import type { ManagedAlert as Managed } from '@/usecases/alerts/manage-alerts'
import { changeAlertAction } from '../actions'
import { KeyForm } from '../key-form'

/** A subscription with what can be done about it. */
export function ManagedAlert({ alert, token }: { alert: Managed; token: string }) {
  const { id, topic, about, path, frequency, state } = alert
  const heading = `benachrichtigung-${id}`
  const isActive = state === 'active'
  const other = frequency === 'daily' ? 'immediate' : 'daily'
  return (
    <article aria-labelledby={heading} className="border-t border-line py-20">
      <h2 id={heading} className="text-kern-18">
        {alertTopicLabel[topic]}:{' '}
        {about === null || path === null ? 'nicht mehr öffentlich' : <a href={path}>{about}</a>}
      </h2>
      <p className="mt-8 flex flex-wrap items-baseline gap-x-12 gap-y-4">
        <Badge tone={isActive ? 'positive' : 'neutral'}>{alertStateLabel[state]}</Badge>
        <span className="text-muted">{alertFrequencyLabel[frequency]}</span>
      </p>
      {state === 'ended' ? (
        <p className="mt-8 max-w-text text-muted">
          Ihr Mailserver hat mehrere unserer E-Mails endgültig abgelehnt.
        </p>
      ) : null}
      <KeyForm
        action={changeAlertAction}
        token={token}
        form={id}
        className="mt-16 flex flex-wrap gap-12"
      >
        <input type="hidden" name="id" value={id} />
        {isActive ? (
          <>
            <SubmitButton look="secondary" name="aenderung" value={other}>
              {other === 'immediate' ? 'Sofort statt täglich' : 'Täglich statt sofort'}
            </SubmitButton>
            <SubmitButton look="secondary" name="aenderung" value="pause">
              Anhalten
            </SubmitButton>
          </>
        ) : (
          <SubmitButton look="secondary" name="aenderung" value="resume">
            Fortsetzen
          </SubmitButton>
        )}
        <SubmitButton look="secondary" name="aenderung" value="end">
          Abbestellen
        </SubmitButton>
      </KeyForm>
    </article>
  )
}
