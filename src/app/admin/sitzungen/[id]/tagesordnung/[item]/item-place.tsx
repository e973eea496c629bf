import { TextArea } from '@/components/forms/text-area'
import { errorAt } from '@/components/forms/error-at'
import type { FormState } from '@/components/forms/form-state'

/** Which item a form of this page is about. */
export interface Place {
  sessionId: string
  itemId: string
  /** It was public already: a change is a correction and needs a reason. */
  isOnRecord: boolean
}

export function PlaceFields({ sessionId, itemId }: Place) {
  return (
    <>
      <input type="hidden" name="session" value={sessionId} />
      <input type="hidden" name="item" value={itemId} />
    </>
  )
}

/** The reason that a change to a public item needs. */
export function ReasonField({
  place,
  form,
  state,
}: {
  place: Place
  /** As given to the form, where the page has several. */
  form?: string
  state: FormState
}) {
  const error = errorAt(state.errors, 'reason')
  if (!place.isOnRecord && error === undefined) return null
  return (
    <TextArea
      name="reason"
      {...(form ? { form } : {})}
      label="Begründung der Änderung"
      hint="10 bis 1.000 Zeichen; wird als Korrektur gezeigt."
      rows={2}
      required
      defaultValue={state.values['reason']}
      error={error}
    />
  )
}
