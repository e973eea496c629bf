'use client'

import { useRef, type KeyboardEvent } from 'react'
import { ActionForm } from '@/components/forms/action-form'
import { errorAt } from '@/components/forms/error-at'
import { untouched } from '@/components/forms/form-state'
import { SelectField, type Choice } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import type { UndecidedMotion } from '@/usecases/follow-ups/list-follow-ups'
import { decideAction } from './actions'
import { DecisionRow } from './decision-row'

interface DecisionFormProps {
  motions: readonly UndecidedMotion[]
  offices: readonly Choice[]
  /** Of the page, to come back to the same list. */
  query: string
}

/** Many carried motions at once, each with what follows; office and deadline can be given for all. */
export function DecisionForm({ motions, offices, query }: DecisionFormProps) {
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    list.current?.closest('form')?.requestSubmit()
  }
  return (
    <ActionForm
      action={decideAction}
      initial={untouched}
      className="mt-24 flex max-w-[60rem] flex-col gap-20"
    >
      {(state) => (
        <div ref={list} onKeyDown={onKeyDown}>
          <input type="hidden" name="query" value={query} />
          <input type="hidden" name="rowCount" value={motions.length} />
          <fieldset className="min-w-0 bg-surface px-20 py-16">
            <legend className="float-left mb-12 w-full font-semibold">
              Für alle Aufträge ohne eigene Angabe
            </legend>
            <div className="clear-both grid items-end gap-16 md:grid-cols-[1fr_12rem]">
              <SelectField
                name="allOffices"
                label="Zuständige Stelle"
                options={offices}
                empty="keine"
                defaultValue={state.values['allOffices']}
                error={errorAt(state.errors, 'allOffices')}
              />
              <TextField
                name="allDue"
                label="Frist"
                hint="JJJJ, JJJJ-MM oder JJJJ-MM-TT"
                spellCheck={false}
                defaultValue={state.values['allDue']}
                error={errorAt(state.errors, 'allDue')}
              />
            </div>
          </fieldset>
          <ul className="mt-12 list-none divide-y divide-line border-b border-line">
            {motions.map((motion, index) => (
              <DecisionRow
                key={motion.id}
                index={index}
                motion={motion}
                offices={offices}
                state={state}
              />
            ))}
          </ul>
          <div className="mt-20">
            <SubmitButton>Entscheidungen speichern</SubmitButton>
            <p className="mt-8 text-kern-16 text-muted">
              Auch mit Strg und Eingabe. Was offen bleibt, bleibt auf der Liste.
            </p>
          </div>
        </div>
      )}
    </ActionForm>
  )
}
