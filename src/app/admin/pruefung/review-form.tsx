'use client'

import { ActionForm } from '@/components/forms/action-form'
import { untouched } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import type { ShownRecord } from '../datensaetze/shown-record'
import { reviewAction } from './actions'

/** The reviewer's decision on the version shown. */
export function ReviewForm({ record }: { record: ShownRecord }) {
  const { id, lock, may, debate } = record
  return (
    <ActionForm action={reviewAction} initial={untouched} className="mt-32 space-y-16">
      {() => (
        <>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="lock" value={lock} />
          <p className="max-w-text">{may.publish.explanation}</p>
          <div className="flex flex-wrap gap-12">
            {may.publish.allowed ? (
              <SubmitButton name="intent" value="publish">
                Veröffentlichen
              </SubmitButton>
            ) : null}
            {debate.publish ? (
              <SubmitButton look="secondary" name="intent" value="publish-debate">
                Ganze Debatte veröffentlichen
              </SubmitButton>
            ) : null}
            {may.giveBack ? (
              <SubmitButton look="secondary" name="intent" value="return">
                Zurückgeben
              </SubmitButton>
            ) : null}
          </div>
        </>
      )}
    </ActionForm>
  )
}
