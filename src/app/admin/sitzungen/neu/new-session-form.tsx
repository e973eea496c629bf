'use client'

import { ActionForm } from '@/components/forms/action-form'
import { Checkbox } from '@/components/forms/checkbox'
import { errorAt } from '@/components/forms/error-at'
import { FieldFrame } from '@/components/forms/field-frame'
import { fieldId } from '@/components/forms/field-id'
import { describedInput } from '@/components/forms/field-props'
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
          {/* What Enter in a field does: the first button of a form. */}
          <button type="submit" className="hidden" tabIndex={-1} aria-hidden="true" />
          <SessionFile error={errorAt(state.errors, 'file')} />
          <input type="hidden" name="organizationId" value={offer.organization.id} />
          <SessionFields offer={offer} terms={terms} fromLast={fromLast} state={state} />
          <OfferedItems items={offer.items} values={state.values} fromLast={fromLast} />
          <TextArea
            name="titles"
            label="Weitere Punkte des öffentlichen Teils"
            hint="Jede Zeile wird ein Tagesordnungspunkt. Reihenfolge und Nummern lassen sich danach auf der Tagesordnung ändern."
            rows={4}
            defaultValue={state.values['titles']}
            error={errorAt(state.errors, 'titles')}
          />
          <TextArea
            name="closedTitles"
            label="Weitere Punkte des nichtöffentlichen Teils"
            rows={2}
            defaultValue={state.values['closedTitles']}
            error={errorAt(state.errors, 'closedTitles')}
          />
          <div>
            <SubmitButton>Sitzung anlegen</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}

/** A session that another system, or a colleague, has sent as a file. */
function SessionFile({ error }: { error: string | undefined }) {
  const id = fieldId('file')
  const hint = (
    <>
      Eine Sitzung in OParl (JSON), oder die Tagesordnung als Text mit einem Punkt in jeder Zeile.
      Sie füllt die Felder unten; angelegt wird erst danach.
    </>
  )
  return (
    <details open={error !== undefined || undefined}>
      <summary>Aus einer Datei übernehmen</summary>
      <div className="mt-12 flex flex-wrap items-end gap-16">
        <FieldFrame id={id} label="Datei" hint={hint} error={error}>
          <input
            {...describedInput(id, { hint, error })}
            className="block"
            type="file"
            name="file"
            accept=".json,.txt,.md,application/json,text/plain"
          />
        </FieldFrame>
        <SubmitButton look="secondary" name="step" value="read">
          Datei einlesen
        </SubmitButton>
      </div>
    </details>
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
