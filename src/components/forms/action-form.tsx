'use client'

import { type ReactNode, useActionState } from 'react'
import { Notice } from '../notice'
import { ErrorSummary } from './error-summary'
import type { FormState } from './form-state'
import { usePageAddress } from './page-address'

interface ActionFormProps<State extends FormState> {
  action: (state: State, data: FormData) => Promise<State>
  initial: State
  /** Distinguishes forms of one page that have fields of the same name. */
  form?: string
  className?: string
  /** The fields, for what is known of the last submission. */
  children: (state: State) => ReactNode
}

/** A form with its errors and its success above it. Works without JavaScript. */
export function ActionForm<State extends FormState>(props: ActionFormProps<State>) {
  const { action, initial, form, children } = props
  const page = usePageAddress()
  const id = form ? `formular-${form}` : undefined
  // Without script, the answer goes to every form of the page that is sent to the same address.
  const address = id ? `${page}#${id}` : page
  // The framework types a state as it is after it went over the wire; ours is plain data.
  const [state, send] = useActionState(action, initial as Awaited<State>, address)
  return (
    <form
      id={id}
      action={send}
      noValidate
      className={props.className ?? 'flex max-w-[36rem] flex-col items-stretch gap-24'}
    >
      <ErrorSummary errors={state.errors} {...(form ? { form } : {})} />
      {state.done ? (
        <Notice tone="success" role="status">
          {state.done}
        </Notice>
      ) : null}
      {children(state)}
    </form>
  )
}
