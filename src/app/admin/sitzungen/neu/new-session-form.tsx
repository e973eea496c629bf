'use client'

import { ActionForm } from '@/components/forms/action-form'
import { Checkbox } from '@/components/forms/checkbox'
import { errorAt } from '@/components/forms/error-at'
import { untouched, type FormState } from '@/components/forms/form-state'
import { SelectField, type Choice } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import type { SessionOffer } from '@/usecases/preparation/offer-session'
import { createSessionAction } from './actions'
import { OfferedItems } from './offered-items'

interface NewSessionFormProps {
  offer: SessionOffer
  terms: readonly Choice[]
  /** Whether the fields begin with what the last session had. */
  fromLast: boolean
}

/** A new session: what is known of the last one is filled in, and all of it can be changed. */
export function NewSessionForm({ offer, terms, fromLast }: NewSessionFormProps) {
  return (
    <ActionForm
      action={createSessionAction}
      initial={untouched}
      className="mt-24 flex max-w-[52rem] flex-col items-stretch gap-24"
    >
      {(state) => (
        <>
          <input type="hidden" name="organizationId" value={offer.organization.id} />
          <SessionFields offer={offer} terms={terms} fromLast={fromLast} state={state} />
          <OfferedItems items={offer.items} values={state.values} fromLast={fromLast} />
          <TextArea
            name="titles"
            label="Weitere Punkte des öffentlichen Teils"
            hint="Jede Zeile wird ein Tagesordnungspunkt. Reihenfolge, Nummern und nichtöffentliche Punkte folgen danach auf der Tagesordnung."
            rows={4}
            defaultValue={state.values['titles']}
            error={errorAt(state.errors, 'titles')}
          />
          <div>
            <SubmitButton>Sitzung anlegen</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}

function SessionFields({
  offer,
  terms,
  fromLast,
  state,
}: NewSessionFormProps & { state: FormState }) {
  const { errors, values } = state
  const field = (name: string, known: string | null = null) => ({
    name,
    defaultValue: values[name] ?? known,
    error: errorAt(errors, name),
  })
  const wasSent = Object.keys(values).length > 0
  return (
    <div className="grid gap-20 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <TextField {...field('title', offer.title)} label="Titel" required />
      </div>
      <TextField
        {...field('date')}
        label="Tag"
        hint="JJJJ-MM-TT; solange er nicht feststeht, auch JJJJ-MM oder leer."
        spellCheck={false}
      />
      <TextField {...field('time', fromLast ? offer.time : null)} label="Beginn" type="time" />
      <TextField {...field('place', fromLast ? offer.place : null)} label="Ort" />
      <SelectField
        {...field('termId', offer.termId)}
        label="Wahlperiode"
        options={terms}
        empty="nicht bekannt"
      />
      <TextField
        {...field('slug')}
        label="Adresse"
        hint="Leer: wird aus Gremium und Tag gebildet."
        spellCheck={false}
      />
      <Checkbox
        name="isPublic"
        label="Öffentliche Sitzung"
        defaultChecked={wasSent ? values['isPublic'] === 'on' : fromLast ? offer.isPublic : true}
      />
    </div>
  )
}
