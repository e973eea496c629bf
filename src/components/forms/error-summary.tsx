'use client'

import { useEffect, useRef } from 'react'
import type { FieldError } from '@/domain/record/invalid-input'
import { fieldId } from './field-id'

interface ErrorSummaryProps {
  /** Errors with a path lead to their field; without one they concern the whole form. */
  errors: readonly FieldError[]
  /** As given to the fields of this form. */
  form?: string
  title?: string
}

/**
 * All that is wrong with a form, above it. Takes the focus whenever the errors change, so that
 * screen readers and keyboards continue here.
 */
export function ErrorSummary({ errors, form, title }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [errors])

  if (errors.length === 0) return null
  const heading = title ?? 'Bitte prüfen Sie Ihre Angaben'
  return (
    <div ref={box} tabIndex={-1} role="alert" className="kern-alert kern-alert--danger max-w-text">
      <div className="kern-alert__header">
        <span className="kern-icon kern-icon--danger" aria-hidden="true" />
        <p className="kern-title">{heading}</p>
      </div>
      <div className="kern-alert__body">
        <ul className="list-none">
          {errors.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              {path === '' ? message : <a href={`#${fieldId(path, form)}`}>{message}</a>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
