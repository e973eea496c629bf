import { EmptyState } from '@/components/empty-state'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { recordKindLabel } from '@/domain/record/labels'
import type { RecordKind } from '@/domain/record/payloads'
import type { Choice } from '@/usecases/list-choices'
import { kindSlug, newRecordPath, newRecordTitle } from './kinds'

interface ParentChooserProps {
  /** What is to be created. */
  kind: RecordKind
  /** What has to be chosen now, and the parameter that names it. */
  step: { kind: RecordKind; parameter: string }
  choices: readonly Choice[]
}

/** Asks within which record the new one will stand, one level at a time. */
export function ParentChooser({ kind, step, choices }: ParentChooserProps) {
  const label = recordKindLabel[step.kind]
  if (choices.length === 0)
    return (
      <EmptyState title={`Dazu gibt es noch nichts: ${label} fehlt.`}>
        <p>
          <a href={newRecordPath(step.kind)}>{newRecordTitle[step.kind]}</a>
        </p>
      </EmptyState>
    )
  return (
    <form
      method="get"
      action={`/admin/datensaetze/neu/${kindSlug[kind]}`}
      className="mt-24 flex max-w-text flex-col gap-20"
    >
      <SelectField
        name={step.parameter}
        label={label}
        options={choices.map((choice) => ({ value: choice.id, label: choice.label }))}
        required
      />
      <div>
        <SubmitButton>Weiter</SubmitButton>
      </div>
    </form>
  )
}
