'use client'

import { ActionForm } from '@/components/forms/action-form'
import { untouched } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { agendaStepAction } from './actions'

interface PublicationFormProps {
  sessionId: string
  canSubmit: boolean
  canPublish: boolean
}

/** One button each: hand session and agenda on for review, and publish them. */
export function PublicationForm({ sessionId, canSubmit, canPublish }: PublicationFormProps) {
  if (!canSubmit && !canPublish) return null
  return (
    <ActionForm action={agendaStepAction} initial={untouched} className="mt-16">
      {() => (
        <div className="mt-12 flex flex-wrap gap-12">
          <input type="hidden" name="session" value={sessionId} />
          {canSubmit ? (
            <SubmitButton name="intent" value="submit">
              Tagesordnung zur Prüfung geben
            </SubmitButton>
          ) : null}
          {canPublish ? (
            <SubmitButton name="intent" value="publish">
              Tagesordnung veröffentlichen
            </SubmitButton>
          ) : null}
        </div>
      )}
    </ActionForm>
  )
}
