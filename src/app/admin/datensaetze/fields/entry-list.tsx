'use client'

import { errorAt } from '@/components/forms/error-at'
import { FieldError } from '@/components/forms/field-error'
import { fieldId } from '@/components/forms/field-id'
import { SubmitButton } from '@/components/forms/submit-button'
import type { GroupDescription } from '../forms/description'
import { entryIntent } from '../forms/intent'
import { entriesIn, newEntry, textIn, type FormValues } from '../forms/values'
import { EntryButtons } from './entry-buttons'
import { choiceOptions } from './choice-options'
import { useFormContext, type FormContext } from './form-context'
import { RecordField } from './record-field'

interface EntryListProps {
  group: GroupDescription
  /** Path of the list without indexes: `facts.citations`. */
  path: string
  /** As the form sends it: `facts.0.citations`. */
  name: string
  entries: readonly FormValues[]
  /** The section's heading already says what it is. */
  quietTitle?: boolean
}

/** A list of entries with its buttons; each entry is numbered in its fields' names. */
export function EntryList({ group, path, name, entries, quietTitle }: EntryListProps) {
  const { errors, canWrite, focus } = useFormContext()
  const id = fieldId(name)
  const error = errorAt(errors, name)
  const shown =
    entries.length === 0 && group.startsWithOne && canWrite ? [newEntry(group)] : entries
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      autoFocus={focus === name}
      aria-describedby={error ? `${id}-fehler` : undefined}
      className="col-span-6 min-w-0"
    >
      <legend className={quietTitle ? 'sr-only' : 'mb-8 font-semibold'}>{group.title}</legend>
      {group.hint ? <p className="mb-12 max-w-text text-muted">{group.hint}</p> : null}
      {error ? <FieldError id={`${id}-fehler`}>{error}</FieldError> : null}
      {shown.length === 0 ? <p className="mb-12 text-muted">Noch nichts eingetragen.</p> : null}
      <div className={group.compact ? 'space-y-8' : 'space-y-16'}>
        {shown.map((entry, index) => (
          <Entry
            key={index}
            group={group}
            path={path}
            list={name}
            index={index}
            entry={entry}
            entries={shown}
          />
        ))}
      </div>
      {canWrite ? <ListButtons group={group} name={name} /> : null}
    </fieldset>
  )
}

function ListButtons({ group, name }: { group: GroupDescription; name: string }) {
  const adds = group.addEach
    ? group.addEach.map(({ label }, index) => ({ label, intent: entryIntent('add', name, index) }))
    : [{ label: group.add, intent: entryIntent('add', name) }]
  const fill = group.fill ? [{ label: group.fill.label, intent: `fill:${name}` }] : []
  return (
    <div className="mt-12 flex flex-wrap gap-12">
      {[...adds, ...fill].map(({ label, intent }) => (
        <SubmitButton key={intent} look="secondary" name="intent" value={intent}>
          {label}
        </SubmitButton>
      ))}
    </div>
  )
}

interface EntryProps {
  group: GroupDescription
  path: string
  list: string
  index: number
  entry: FormValues
  entries: readonly FormValues[]
}

/** Verbatim words are set in the serif they are shown in; without script, too. */
const VERBATIM =
  "has-[input[value='quote']:checked]:border-l-8 has-[input[value='quote']:checked]:border-l-vote-yes has-[input[value='quote']:checked]:[&_textarea]:font-verbatim"

const looks = {
  wide: {
    frame: `border border-l-4 border-line px-16 py-12 ${VERBATIM}`,
    fields: 'clear-both grid grid-cols-6 gap-x-16 gap-y-12',
    buttons: 'mt-12',
  },
  // Every field of a line would say „optional“; the list's hint says it once.
  compact: {
    frame: 'border-b border-line py-8 [&_label]:text-kern-16 [&_label>span]:hidden',
    fields:
      'clear-both grid grid-cols-6 items-end gap-x-12 gap-y-8 *:has-[input[inputmode=numeric]]:col-span-2 md:flex md:flex-wrap md:*:w-[9.5rem]',
    buttons: 'mt-4',
  },
} as const

function Entry({ group, path, list, index, entry, entries }: EntryProps) {
  const context = useFormContext()
  const { errors, canWrite, focus } = context
  const name = `${list}.${index}`
  const id = fieldId(name)
  const error = errorAt(errors, name)
  const numbered = `${group.entry} ${index + 1}`
  const title = (group.compact && chosenLabel(context, group, entry)) || numbered
  const look = looks[group.compact ? 'compact' : 'wide']
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      autoFocus={focus === name}
      aria-describedby={error ? `${id}-fehler` : undefined}
      className={`min-w-0 ${look.frame}`}
    >
      <legend className="float-left mb-8 w-full font-semibold">{title}</legend>
      <div className={look.fields}>
        {group.fields.map((field) => (
          <RecordField
            key={field.name}
            field={field}
            path={`${path}.${field.name}`}
            name={`${name}.${field.name}`}
            text={textIn(entry, field.name)}
            entries={others(group, entries, index)}
          />
        ))}
        {(group.groups ?? []).map((inner) => (
          <EntryList
            key={inner.group}
            group={inner}
            path={`${path}.${inner.group}`}
            name={`${name}.${inner.group}`}
            entries={entriesIn(entry, inner.group)}
          />
        ))}
      </div>
      {error ? <FieldError id={`${id}-fehler`}>{error}</FieldError> : null}
      {canWrite ? (
        <div className={look.buttons}>
          <EntryButtons
            list={list}
            index={index}
            count={entries.length}
            entry={title}
            ordered={group.ordered ?? false}
          />
        </div>
      ) : null}
    </fieldset>
  )
}

/** Whom or what an entry is about, once it is chosen. */
function chosenLabel(context: FormContext, group: GroupDescription, entry: FormValues) {
  const field = group.fields.find((candidate) => candidate.type === 'choice' && candidate.fixed)
  const chosen = field ? textIn(entry, field.name) : ''
  if (chosen === '' || field?.type !== 'choice') return null
  return choiceOptions(context, field.from, chosen).find(({ value }) => value === chosen)?.label
}

/** The other entries of the list, to refer to: „2: Vier Stellen“. */
function others(group: GroupDescription, entries: readonly FormValues[], own: number) {
  if (!group.fields.some(({ type }) => type === 'entry')) return []
  return entries.flatMap((entry, index) => {
    const words = textIn(entry, 'text')
    const beginning = words.length > 60 ? `${words.slice(0, 59)}…` : words
    return index === own ? [] : [{ value: String(index), label: `${index + 1}: ${beginning}` }]
  })
}
