'use client'

import { ActionForm } from '@/components/forms/action-form'
import { DateField } from '@/components/forms/date-field'
import { errorAt } from '@/components/forms/error-at'
import { untouched } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import type { InvitationValues } from '@/usecases/preparation/note-invitation'
import { invitationAction } from './actions'

interface InvitationFormProps {
  sessionId: string
  lock: number
  stored: InvitationValues
  /** The session was public already: a change is a correction and needs a reason. */
  isOnRecord: boolean
}

/** Day of sending, beginning and place. */
export function InvitationForm({ sessionId, lock, stored, isOnRecord }: InvitationFormProps) {
  return (
    <ActionForm
      action={invitationAction}
      initial={untouched}
      className="mt-16 flex max-w-[36rem] flex-col gap-20"
    >
      {({ errors, values }) => {
        const field = (name: keyof InvitationValues) => ({
          name,
          defaultValue: values[name] ?? stored[name],
          error: errorAt(errors, name),
        })
        return (
          <>
            <input type="hidden" name="session" value={sessionId} />
            <input type="hidden" name="lock" value={lock} />
            <DateField {...field('invitedOn')} label="Einladung versandt am" />
            <DateField {...field('startsAt')} label="Beginn der Sitzung" precision="moment" />
            <TextField {...field('place')} label="Ort" />
            {isOnRecord ? (
              <TextArea
                name="reason"
                label="Begründung der Änderung"
                hint="Die Sitzung war schon öffentlich. 10 bis 1.000 Zeichen; wird als Korrektur gezeigt."
                rows={2}
                required
                defaultValue={values['reason']}
                error={errorAt(errors, 'reason')}
              />
            ) : null}
            <div>
              <SubmitButton look="secondary">Einladung festhalten</SubmitButton>
            </div>
          </>
        )
      }}
    </ActionForm>
  )
}
