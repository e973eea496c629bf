'use client'

import { ActionForm } from '@/components/forms/action-form'
import { Checkbox } from '@/components/forms/checkbox'
import { DateField } from '@/components/forms/date-field'
import { errorAt } from '@/components/forms/error-at'
import { untouched } from '@/components/forms/form-state'
import { SelectField, type Choice } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { minutesAction } from './actions'

interface StepProps {
  sessionId: string
  /** Distinguishes the forms of the page. */
  form: string
}

/** Notes that somebody signed, with the day. */
export function SignForm({ sessionId, form, position }: StepProps & { position: number }) {
  return (
    <ActionForm
      action={minutesAction}
      initial={untouched}
      form={form}
      className="flex flex-wrap items-end gap-16"
    >
      {({ errors, values }) => (
        <>
          <input type="hidden" name="session" value={sessionId} />
          <input type="hidden" name="position" value={position} />
          <DateField
            name="signedOn"
            label="Unterschrieben am"
            form={form}
            defaultValue={values['signedOn']}
            error={errorAt(errors, 'signedOn')}
          />
          <SubmitButton look="secondary" name="intent" value="sign">
            Unterschrift vermerken
          </SubmitButton>
        </>
      )}
    </ActionForm>
  )
}

/** An objection against signed minutes. */
export function ObjectionForm({ sessionId, form }: StepProps) {
  return (
    <ActionForm action={minutesAction} initial={untouched} form={form}>
      {({ errors, values }) => (
        <>
          <input type="hidden" name="session" value={sessionId} />
          <TextField
            name="raisedBy"
            label="Erhoben von"
            form={form}
            defaultValue={values['raisedBy']}
            error={errorAt(errors, 'raisedBy')}
          />
          <DateField
            name="raisedOn"
            label="Am"
            form={form}
            defaultValue={values['raisedOn']}
            error={errorAt(errors, 'raisedOn')}
          />
          <TextArea
            name="text"
            label="Einwendung"
            form={form}
            defaultValue={values['text']}
            error={errorAt(errors, 'text')}
          />
          <div>
            <SubmitButton look="secondary" name="intent" value="object">
              Einwendung festhalten
            </SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}

/** What was decided about an objection. */
export function DecisionForm({
  sessionId,
  form,
  objectionId,
}: StepProps & { objectionId: string }) {
  return (
    <ActionForm action={minutesAction} initial={untouched} form={form}>
      {({ errors, values }) => (
        <>
          <input type="hidden" name="session" value={sessionId} />
          <input type="hidden" name="objectionId" value={objectionId} />
          <TextArea
            name="decision"
            label="Entscheidung über die Einwendung"
            rows={2}
            form={form}
            defaultValue={values['decision']}
            error={errorAt(errors, 'decision')}
          />
          <DateField
            name="decidedOn"
            label="Am"
            form={form}
            defaultValue={values['decidedOn']}
            error={errorAt(errors, 'decidedOn')}
          />
          <div>
            <SubmitButton look="secondary" name="intent" value="decide">
              Entscheidung festhalten
            </SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}

/** In which session the minutes were approved. */
export function ApprovalForm({ sessionId, form, sessions }: StepProps & { sessions: Choice[] }) {
  return (
    <ActionForm action={minutesAction} initial={untouched} form={form}>
      {({ errors, values }) => (
        <>
          <input type="hidden" name="session" value={sessionId} />
          <SelectField
            name="approvedInId"
            label="Genehmigt in der Sitzung"
            empty="– bitte wählen –"
            options={sessions}
            form={form}
            defaultValue={values['approvedInId']}
            error={errorAt(errors, 'approvedInId')}
          />
          <div>
            <SubmitButton look="secondary" name="intent" value="approve">
              Genehmigung festhalten
            </SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}

/** A dated addition to signed minutes. */
export function CorrectionForm({
  sessionId,
  form,
  deviations,
}: StepProps & {
  /** Where the record says something else than what was signed. */
  deviations: Choice[]
}) {
  return (
    <ActionForm action={minutesAction} initial={untouched} form={form}>
      {({ errors, values }) => (
        <>
          <input type="hidden" name="session" value={sessionId} />
          {deviations.length > 0 ? (
            <SelectField
              name="about"
              label="Berichtigt, was nach der Unterschrift geändert wurde"
              empty="– nichts davon –"
              options={deviations}
              form={form}
              defaultValue={values['about']}
              error={errorAt(errors, 'about')}
            />
          ) : null}
          <TextField
            name="place"
            label="Stelle"
            hint="Zum Beispiel „TOP 5“."
            form={form}
            defaultValue={values['place']}
            error={errorAt(errors, 'place')}
          />
          <TextArea
            name="text"
            label="Berichtigung"
            hint="Die unterschriebene Fassung bleibt, wie sie ist; die Berichtigung steht mit ihrem Tag am Ende."
            form={form}
            defaultValue={values['text']}
            error={errorAt(errors, 'text')}
          />
          <Checkbox name="isPublic" label="Auch in der öffentlichen Fassung" form={form} />
          <div>
            <SubmitButton look="secondary" name="intent" value="correct">
              Berichtigung hinzufügen
            </SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}

/** Lets the public read the public version. */
export function PublishForm({ sessionId, form }: StepProps) {
  return (
    <ActionForm action={minutesAction} initial={untouched} form={form} className="">
      {() => (
        <>
          <input type="hidden" name="session" value={sessionId} />
          <SubmitButton name="intent" value="publish">
            Öffentliche Fassung veröffentlichen
          </SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
