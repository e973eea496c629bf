'use client'

import { ActionForm } from '@/components/forms/action-form'
import { Checkbox } from '@/components/forms/checkbox'
import { errorAt } from '@/components/forms/error-at'
import { untouched } from '@/components/forms/form-state'
import { SelectField, type Choice } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { requestAction } from './actions'
import { PlaceFields, ReasonField, type Place } from './item-place'

const FORM = 'verlangen'

/** Who asked to have the item on the agenda: a faction or a number of members, in time, and why. */
export function RequestForm({ place, factions }: { place: Place; factions: readonly Choice[] }) {
  return (
    <ActionForm
      action={requestAction}
      initial={untouched}
      form={FORM}
      className="mt-16 flex max-w-[36rem] flex-col gap-20"
    >
      {(state) => {
        const field = (name: string) => ({
          name,
          form: FORM,
          defaultValue: state.values[name],
          error: errorAt(state.errors, name),
        })
        return (
          <>
            <PlaceFields {...place} />
            <SelectField
              {...field('factionId')}
              label="Fraktion"
              options={factions}
              empty="keine: Mitglieder verlangen es"
            />
            <TextField
              {...field('supporters')}
              label="Zahl der Mitglieder, wenn keine Fraktion es verlangt"
              inputMode="numeric"
            />
            <Checkbox
              name="inTime"
              form={FORM}
              label="Fristgerecht eingegangen"
              defaultChecked={state.values['inTime'] === 'on'}
            />
            <TextArea {...field('grounds')} label="Begründung des Verlangens" rows={3} required />
            <ReasonField place={place} form={FORM} state={state} />
            <div>
              <SubmitButton look="secondary">Verlangen festhalten</SubmitButton>
            </div>
          </>
        )
      }}
    </ActionForm>
  )
}
