'use client'

import { ActionForm } from '@/components/forms/action-form'
import { untouched } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { removeItemAction } from './actions'
import { PlaceFields, ReasonField, type Place } from './item-place'

const FORM = 'loeschen'

/** Deletes a draft, once it is confirmed. */
export function RemoveForm({ place }: { place: Place }) {
  return (
    <details className="mt-32">
      <summary>Punkt löschen …</summary>
      <ActionForm
        action={removeItemAction}
        initial={untouched}
        form={FORM}
        className="mt-12 flex max-w-text flex-col gap-12"
      >
        {(state) => (
          <>
            <PlaceFields {...place} />
            <p>
              Der Entwurf wird gelöscht und lässt sich nicht wiederherstellen. Die Nummern der
              anderen Punkte folgen.
            </p>
            <ReasonField place={place} form={FORM} state={state} />
            <div>
              <SubmitButton look="secondary">Endgültig löschen</SubmitButton>
            </div>
          </>
        )}
      </ActionForm>
    </details>
  )
}
