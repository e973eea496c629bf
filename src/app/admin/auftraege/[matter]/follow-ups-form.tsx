'use client'

import { ActionForm } from '@/components/forms/action-form'
import { errorAt } from '@/components/forms/error-at'
import { untouched, type FormState } from '@/components/forms/form-state'
import { SelectField, type Choice } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { FollowUpState, followUpStateLabel } from '@/domain/vocabulary'
import type { FollowUpsOfMatter } from '@/usecases/follow-ups/read-follow-ups'
import { recordPath } from '../../datensaetze/kinds'
import { changeFollowUpsAction } from './actions'

const stateOptions = FollowUpState.options.map((value) => ({
  value,
  label: followUpStateLabel[value],
}))

type FollowUp = FollowUpsOfMatter['record']['payload']['followUps'][number]

interface FollowUpsFormProps {
  matterId: string
  lock: number
  followUps: readonly FollowUp[]
  motions: FollowUpsOfMatter['motions']
  offices: readonly Choice[]
  /** The matter was public already: a change is a correction and needs a reason. */
  isOnRecord: boolean
}

/** What is owed on a matter: office, deadline and state of each. */
export function FollowUpsForm(props: FollowUpsFormProps) {
  const { matterId, lock, followUps, motions, offices, isOnRecord } = props
  return (
    <ActionForm
      action={changeFollowUpsAction}
      initial={untouched}
      className="mt-24 flex max-w-[52rem] flex-col gap-20"
    >
      {(state) => (
        <>
          <input type="hidden" name="matter" value={matterId} />
          <input type="hidden" name="lock" value={lock} />
          <input type="hidden" name="rowCount" value={followUps.length} />
          {followUps.map((followUp, index) => (
            <FollowUpFields
              key={index}
              index={index}
              followUp={followUp}
              motion={motions[index] ?? null}
              offices={offices}
              state={state}
            />
          ))}
          {isOnRecord ? (
            <TextArea
              name="reason"
              label="Begründung der Änderung"
              hint="Der Vorgang ist öffentlich. 10 bis 1.000 Zeichen; wird als Korrektur gezeigt."
              rows={2}
              required
              defaultValue={state.values['reason']}
              error={errorAt(state.errors, 'reason')}
            />
          ) : null}
          <div>
            <SubmitButton>Speichern</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}

interface FollowUpFieldsProps {
  index: number
  followUp: FollowUp
  motion: { id: string; title: string } | null
  offices: readonly Choice[]
  state: FormState
}

function FollowUpFields({ index, followUp, motion, offices, state }: FollowUpFieldsProps) {
  const field = (of: 'text' | 'organizationId' | 'due' | 'state') => {
    const name = `rows.${index}.${of}`
    return {
      name,
      defaultValue: state.values[name] ?? followUp[of] ?? '',
      error: errorAt(state.errors, name),
    }
  }
  return (
    <fieldset id={`auftrag-${index}`} className="min-w-0 border-t border-line pt-16">
      <legend className="sr-only">Auftrag {index + 1}</legend>
      <TextArea {...field('text')} label={`Auftrag ${index + 1}`} rows={2} required />
      {motion ? (
        <p className="mt-8 text-kern-16 text-muted">
          Aus dem Antrag: <a href={recordPath(motion.id)}>{motion.title}</a>
        </p>
      ) : null}
      <div className="mt-12 grid items-end gap-16 md:grid-cols-[1fr_11rem_13rem]">
        <SelectField
          {...field('organizationId')}
          label="Zuständige Stelle"
          options={offices}
          empty="nicht bekannt"
        />
        <TextField {...field('due')} label="Frist" spellCheck={false} />
        <SelectField {...field('state')} label="Stand" options={stateOptions} required />
      </div>
    </fieldset>
  )
}
