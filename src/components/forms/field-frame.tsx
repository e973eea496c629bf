import type { ReactNode } from 'react'
import { FieldError } from './field-error'

interface FieldFrameProps {
  /** Id of the input. */
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  required?: boolean | undefined
  children: ReactNode
}

/** Label, hint and error around an input. Fields that may stay empty say so; required ones do not. */
export function FieldFrame({ id, label, hint, error, required, children }: FieldFrameProps) {
  return (
    <div className={error ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <label className="kern-label" htmlFor={id}>
        {label}
        {required ? null : <span className="kern-label__optional"> (optional)</span>}
      </label>
      {hint ? (
        <div id={`${id}-hinweis`} className="kern-hint">
          {hint}
        </div>
      ) : null}
      {children}
      {error ? <FieldError id={`${id}-fehler`}>{error}</FieldError> : null}
    </div>
  )
}
