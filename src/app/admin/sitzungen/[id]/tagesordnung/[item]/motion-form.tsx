'use client'

import { ActionForm } from '@/components/forms/action-form'
import { errorAt } from '@/components/forms/error-at'
import { untouched } from '@/components/forms/form-state'
import { SelectField, type Choice } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { proposeAction } from './actions'
import { PlaceFields, type Place } from './item-place'

const FORM = 'vorschlag'

interface MotionFormProps {
  place: Place
  /** The item's, which the motion mostly has as well. */
  title: string
  papers: readonly Choice[]
  movers: readonly Choice[]
}

/** A Beschlussvorschlag for an item: its wording, its paper and who moves it. */
export function MotionForm({ place, title, papers, movers }: MotionFormProps) {
  return (
    <ActionForm
      action={proposeAction}
      initial={untouched}
      form={FORM}
      className="mt-16 flex max-w-[52rem] flex-col gap-20"
    >
      {({ errors, values }) => {
        const field = (name: string, known?: string) => ({
          name,
          form: FORM,
          defaultValue: values[name] ?? known,
          error: errorAt(errors, name),
        })
        return (
          <>
            <PlaceFields {...place} />
            <TextField {...field('title', title.slice(0, 500))} label="Titel" required />
            <TextArea
              {...field('text')}
              label="Wortlaut des Beschlussvorschlags"
              rows={4}
              required
            />
            <div className="grid gap-20 sm:grid-cols-2">
              <SelectField {...field('paperId')} label="Vorlage" options={papers} empty="keine" />
              <SelectField
                {...field('organizationId')}
                label="Vorgeschlagen von"
                options={movers}
                empty="nicht bekannt"
              />
            </div>
            <div>
              <SubmitButton look="secondary">Beschlussvorschlag anlegen</SubmitButton>
            </div>
          </>
        )
      }}
    </ActionForm>
  )
}
