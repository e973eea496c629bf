import { DateText } from '@/components/date-text'
import { errorAt } from '@/components/forms/error-at'
import { FieldError } from '@/components/forms/field-error'
import { fieldId } from '@/components/forms/field-id'
import type { FormState } from '@/components/forms/form-state'
import { SelectField, type Choice } from '@/components/forms/select-field'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import type { UndecidedMotion } from '@/usecases/follow-ups/list-follow-ups'
import { recordPath } from '../datensaetze/kinds'

interface DecisionRowProps {
  index: number
  motion: UndecidedMotion
  offices: readonly Choice[]
  state: FormState
}

const choices = [
  { value: '', label: 'noch offen' },
  { value: 'task', label: 'Auftrag' },
  { value: 'none', label: 'kein Auftrag' },
] as const

/** One carried motion: whether somebody has to do something, and who until when. */
export function DecisionRow({ index, motion, offices, state }: DecisionRowProps) {
  const name = (field: string) => `rows.${index}.${field}`
  const field = (of: string) => ({
    name: name(of),
    defaultValue: state.values[name(of)],
    error: errorAt(state.errors, name(of)),
  })
  const { item, session } = motion
  return (
    <li className="py-20">
      <fieldset className="min-w-0">
        <legend className="text-kern-18 font-semibold">
          <a href={recordPath(motion.id)} className="line-clamp-3">
            {motion.title}
          </a>
        </legend>
        <p className="mt-4 text-kern-16 text-muted">
          {item.number ? `TOP ${item.number}, ` : ''}
          {session.title}, <DateText edtf={session.date} />
          {item.isPublic ? '' : ' · nichtöffentlich'}
          {motion.matter ? ` · Vorgang: ${motion.matter}` : ''}
        </p>
        <input type="hidden" name={name('motion')} value={motion.id} />
        <Choices index={index} motion={motion} state={state} />
        <div className="mt-12 grid items-start gap-16 md:grid-cols-[1fr_12rem]">
          <SelectField
            {...field('organizationId')}
            label="Zuständige Stelle"
            options={offices}
            empty="wie oben, sonst nicht bekannt"
          />
          <TextField {...field('due')} label="Frist" spellCheck={false} />
        </div>
        <details className="mt-12" open={errorAt(state.errors, name('text')) !== undefined}>
          <summary>Wortlaut des Auftrags …</summary>
          <div className="mt-8">
            <TextArea
              {...field('text')}
              label="Was zu tun ist"
              hint="Leer: der Titel des Antrags."
              rows={2}
            />
          </div>
        </details>
      </fieldset>
    </li>
  )
}

function Choices({ index, motion, state }: Omit<DecisionRowProps, 'offices'>) {
  const name = `rows.${index}.decision`
  const error = errorAt(state.errors, name)
  // Somebody has said already that it asks for action: only of whom is open.
  const chosen = state.values[name] ?? (motion.asksForAction ? 'task' : '')
  return (
    <div
      id={fieldId(name)}
      tabIndex={-1}
      role="radiogroup"
      aria-label="Folgt ein Auftrag?"
      className="mt-12 flex flex-wrap gap-x-24 gap-y-8"
    >
      {choices.map(({ value, label }) => (
        <label key={value} className="flex items-center gap-8">
          <input
            className="kern-form-check__radio"
            type="radio"
            name={name}
            value={value}
            defaultChecked={chosen === value}
            aria-describedby={error ? `${fieldId(name)}-fehler` : undefined}
          />
          {label}
        </label>
      ))}
      {error ? <FieldError id={`${fieldId(name)}-fehler`}>{error}</FieldError> : null}
    </div>
  )
}
