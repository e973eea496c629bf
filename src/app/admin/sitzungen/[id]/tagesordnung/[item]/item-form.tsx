'use client'

import { ActionForm } from '@/components/forms/action-form'
import { Checkbox } from '@/components/forms/checkbox'
import { errorAt } from '@/components/forms/error-at'
import { untouched } from '@/components/forms/form-state'
import { SelectField, type Choice } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { SecondCall, secondCallLabel } from '@/domain/vocabulary'
import type { ItemField, ItemValues } from '@/usecases/agenda/change-item'
import { changeItemAction } from './actions'
import { PlaceFields, ReasonField, type Place } from './item-place'

interface ItemFormProps {
  place: Place
  stored: ItemValues
  matters: readonly Choice[]
}

/** What stands on the agenda about an item. */
export function ItemForm({ place, stored, matters }: ItemFormProps) {
  return (
    <ActionForm
      action={changeItemAction}
      initial={untouched}
      className="mt-24 flex max-w-[52rem] flex-col gap-20"
    >
      {(state) => {
        const { errors, values } = state
        const field = (name: ItemField) => ({
          name,
          defaultValue: values[name] ?? stored[name],
          error: errorAt(errors, name),
        })
        return (
          <>
            <PlaceFields {...place} />
            {Object.entries(stored).map(([name, value]) => (
              <input key={name} type="hidden" name={`base-${name}`} value={value} />
            ))}
            <TextArea {...field('title')} label="Titel" rows={2} required />
            <div className="grid gap-20 sm:grid-cols-[10rem_1fr]">
              <TextField {...field('number')} label="Nummer" />
              <TextField {...field('rapporteur')} label="Berichterstattung" />
            </div>
            <SelectField
              {...field('matterId')}
              label="Vorgang"
              options={matters}
              empty="kein Vorgang"
            />
            {stored.matterId === '' ? (
              <Checkbox
                name="newMatter"
                label="Neuen Vorgang mit diesem Titel anlegen"
                defaultChecked={values['newMatter'] === 'on'}
              />
            ) : null}
            <SelectField
              {...field('secondCall')}
              label="Zweite Einberufung (§&nbsp;34 KrO&nbsp;NRW)"
              options={SecondCall.options.map((call) => ({
                value: call,
                label: secondCallLabel[call],
              }))}
              empty="nein"
            />
            <TextArea {...field('note')} label="Anmerkung" rows={3} />
            <ReasonField place={place} state={state} />
            <div>
              <SubmitButton>Speichern</SubmitButton>
            </div>
          </>
        )
      }}
    </ActionForm>
  )
}
