'use client'

import { useActionState, useEffect, useRef, type ReactNode } from 'react'
import { ErrorSummary } from '@/components/forms/error-summary'
import { errorAt } from '@/components/forms/error-at'
import { fieldId } from '@/components/forms/field-id'
import { usePageAddress } from '@/components/forms/page-address'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Notice } from '@/components/notice'
import type { Finding } from '@/domain/procedure/plausibility'
import type { RecordKind } from '@/domain/record/payloads'
import { recordAction } from './actions'
import { ConflictPanel } from './conflict-panel'
import { FormContextProvider } from './fields/form-context'
import { FormSection } from './fields/form-section'
import { NarrowLists } from './fields/narrow-lists'
import { untouchedRecord } from './form-state'
import { recordForms } from './forms'
import { labelOfPath, type Choices } from './forms/readable'
import { shapeOfForm, textIn, type FormValues } from './forms/values'
import { kindSlug } from './kinds'
import type { ShownRecord } from './shown-record'
import { StateBar } from './state-bar'
import { VoteFindings } from './vote-findings'

interface RecordFormProps {
  kind: RecordKind
  /** `null` for a new record. */
  record: ShownRecord | null
  /** What the fields begin with. */
  initial: FormValues
  choices: Choices
  canWrite: boolean
  /** Of a stored vote. */
  findings: readonly Finding[]
  /** What became of the step before; not shown once the form was sent again. */
  notice?: ReactNode
  /** Stands between the state and the fields. */
  children?: ReactNode
}

/** Ctrl+S (⌘S) saves, where there is script. */
function useSaveShortcut(button: React.RefObject<HTMLButtonElement | null>) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's' || !button.current)
        return
      event.preventDefault()
      button.current.form?.requestSubmit(button.current)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [button])
}

/**
 * The form of any record. Every button sends the whole form, so that nothing typed is lost; works
 * without script.
 */
export function RecordForm({ kind, record, initial, children, ...props }: RecordFormProps) {
  const { choices, canWrite } = props
  const [state, send, isPending] = useActionState(recordAction, untouchedRecord, usePageAddress())
  const { attempt, errors, typed, conflict, focus } = state
  const values = typed?.values ?? initial
  const form = recordForms[kind]
  const shape = shapeOfForm(form)
  const save = useRef<HTMLButtonElement>(null)
  useSaveShortcut(save)

  useEffect(() => {
    const target = conflict && !focus ? 'zwei-zugleich' : focus && fieldId(focus)
    if (target) document.getElementById(target)?.focus()
  }, [attempt, focus, conflict])

  const findings = state.findings.length > 0 ? state.findings : props.findings
  const asksForOverrule =
    textIn(values, 'overruleReason') !== '' || findings.some(({ severity }) => severity === 'error')
  const named = errors.map(({ path, message }) => {
    const label = labelOfPath(kind, shape, path)
    return { path, message: label ? `${label}: ${message}` : message }
  })
  const hidden = new Set(asksForOverrule ? [] : ['overruleReason'])
  const context = { kind, errors, choices, canWrite, focus, narrow: typed?.narrow ?? {} }
  return (
    <FormContextProvider value={context}>
      <form action={send} noValidate aria-busy={isPending}>
        {/* Enter in a field presses the first button of a form, which must be the harmless one. */}
        <button
          ref={save}
          type="submit"
          name="intent"
          value="save"
          tabIndex={-1}
          aria-hidden="true"
          className="sr-only"
        >
          Speichern
        </button>
        <input type="hidden" name="record-kind" value={kindSlug[kind]} />
        <input type="hidden" name="record-id" value={record?.id ?? ''} />
        <input type="hidden" name="record-lock" value={typed?.lock ?? record?.lock ?? ''} />
        <div key={attempt}>
          {attempt === 0 ? props.notice : null}
          <div className="mt-16">
            <ErrorSummary errors={named} />
          </div>
          {conflict ? (
            <ConflictPanel
              kind={kind}
              shape={shape}
              conflict={conflict}
              yours={values}
              choices={choices}
            />
          ) : null}
          {record ? (
            <StateBar
              record={record}
              errors={errors}
              withdrawReason={typed?.withdrawReason ?? ''}
            />
          ) : null}
          {children}
          <VoteFindings
            findings={findings.filter(({ path }) => !errors.some((error) => error.path === path))}
          />
          {/* What is typed while an answer is under way would be drawn over by it. */}
          <fieldset disabled={!canWrite || isPending} className="min-w-0">
            <legend className="sr-only">{canWrite ? 'Angaben' : 'Angaben, nur zum Lesen'}</legend>
            {form.parent ? (
              <input type="hidden" name={form.parent} value={textIn(values, form.parent)} />
            ) : null}
            <NarrowLists />
            {form.sections.map((section) => (
              <FormSection key={section.id} section={section} values={values} hidden={hidden} />
            ))}
            {record && canWrite && isOnRecord(record) ? (
              <ChangeReason
                error={errorAt(errors, 'reason')}
                reason={typed?.reason ?? record.pending?.reason ?? ''}
              />
            ) : null}
          </fieldset>
          {canWrite ? <SaveButtons /> : null}
        </div>
      </form>
    </FormContextProvider>
  )
}

/** Whether the public has seen a version of it: a change is a correction then. */
const isOnRecord = ({ state }: ShownRecord) => state === 'published' || state === 'withdrawn'

function ChangeReason({ reason, error }: { reason: string; error: string | undefined }) {
  return (
    <section aria-labelledby="begruendung-titel" className="mt-32 max-w-text">
      <h2 id="begruendung-titel" className="mb-12 text-kern-24">
        Begründung der Änderung
      </h2>
      <Notice>
        Dieser Datensatz war schon öffentlich. Beim Speichern entsteht eine neue Version; bis zu
        ihrer Veröffentlichung bleibt die bisherige zu sehen.
      </Notice>
      <div className="mt-16">
        <TextArea
          name="reason"
          label="Begründung"
          hint="10 bis 1.000 Zeichen. Wird öffentlich als Korrektur gezeigt."
          rows={2}
          required
          defaultValue={reason}
          error={error}
        />
      </div>
    </section>
  )
}

function SaveButtons() {
  return (
    <div className="mt-32 flex flex-wrap gap-12 border-t border-line pt-20">
      <SubmitButton name="intent" value="save">
        Speichern
      </SubmitButton>
      <SubmitButton look="secondary" name="intent" value="save-and-submit">
        Speichern und zur Prüfung vorlegen
      </SubmitButton>
    </div>
  )
}
