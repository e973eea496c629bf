'use client'

import { resetUserAction } from '@/app/admin/benutzer/actions'
import type { LinkFormState } from '@/app/admin/benutzer/link-form-state'
import { OneTimeLink } from '@/app/admin/benutzer/one-time-link'
import { ActionForm } from '@/components/forms/action-form'
import { Checkbox } from '@/components/forms/checkbox'
import { untouched } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'

const initial: LinkFormState = untouched

export function ResetForm({ id, linkHours }: { id: string; linkHours: number }) {
  return (
    <ActionForm action={resetUserAction} initial={initial}>
      {({ link }) => (
        <>
          {link ? <OneTimeLink {...link} hours={linkHours} /> : null}
          <p>
            Das bisherige Passwort gilt dann nicht mehr, alle Geräte werden abgemeldet, und Sie
            bekommen einen Link zum Weitergeben, mit dem ein neues Passwort gesetzt wird.
          </p>
          <input type="hidden" name="id" value={id} />
          <Checkbox
            name="secondFactors"
            label="Auch App, Ersatzcodes und Passkeys entfernen"
            hint="Wenn das Gerät verloren ist."
          />
          <div>
            <SubmitButton look="secondary">Zugang zurücksetzen</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
