'use client'

import { ActionForm } from '@/components/forms/action-form'
import { errorAt } from '@/components/forms/error-at'
import { untouched } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { answerReportAction, reopenReportAction } from './actions'

export function AnswerForm({ id }: { id: string }) {
  return (
    <ActionForm
      action={answerReportAction}
      initial={untouched}
      form={id}
      className="mt-16 flex max-w-text flex-col gap-12"
    >
      {({ errors, values }) => (
        <>
          <input type="hidden" name="id" value={id} />
          <TextArea
            name="answer"
            form={id}
            label="Was wurde geantwortet oder getan?"
            hint="Nur für die Redaktion sichtbar."
            rows={2}
            defaultValue={values['answer']}
            error={errorAt(errors, 'answer')}
          />
          <div>
            <SubmitButton look="secondary">Als erledigt ablegen</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}

export function ReopenForm({ id }: { id: string }) {
  return (
    <ActionForm action={reopenReportAction} initial={untouched} form={id} className="mt-12">
      {() => (
        <>
          <input type="hidden" name="id" value={id} />
          <SubmitButton look="tertiary">Wieder öffnen</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
