'use client'

import { ActionForm } from '@/components/forms/action-form'
import { untouched } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { undeliveredAction } from './actions'

/** What an operator decides about a mail. */
export function UndeliveredForm({ id }: { id: string }) {
  return (
    <ActionForm
      action={undeliveredAction}
      initial={untouched}
      form={id}
      className="mt-12 flex flex-wrap gap-12"
    >
      {() => (
        <>
          <input type="hidden" name="id" value={id} />
          <SubmitButton look="secondary" name="schritt" value="erneut">
            Noch einmal senden
          </SubmitButton>
          <SubmitButton look="tertiary" name="schritt" value="ablegen">
            Ablegen
          </SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
