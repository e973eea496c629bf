'use client'

import { setDisabledAction } from '@/app/admin/benutzer/actions'
import { ActionForm } from '@/components/forms/action-form'
import { untouched } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'

export function DisabledForm({ id, disabled }: { id: string; disabled: boolean }) {
  return (
    <ActionForm action={setDisabledAction} initial={untouched}>
      {() => (
        <>
          <p>
            {disabled
              ? 'Danach ist die Anmeldung mit den bisherigen Zugangsdaten wieder möglich.'
              : 'Alle Geräte werden abgemeldet, und niemand kann sich mehr mit diesem Konto anmelden. Was die Person geschrieben hat, bleibt.'}
          </p>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="disabled" value={disabled ? '' : 'on'} />
          <div>
            <SubmitButton look="secondary">
              {disabled ? 'Sperre aufheben' : 'Konto sperren'}
            </SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
