'use client'

import { createContext, useContext } from 'react'
import type { FieldError } from '@/domain/record/invalid-input'
import type { RecordKind } from '@/domain/record/payloads'
import type { Choices } from '../forms/readable'

/** What every field of a record's form needs to know. */
export interface FormContext {
  kind: RecordKind
  errors: readonly FieldError[]
  choices: Choices
  /** Parts of names by which long lists are shortened. */
  narrow: Readonly<Record<string, string>>
  /** Whoever may only read sees no buttons. */
  canWrite: boolean
  /** Path of the list or entry that takes the focus. */
  focus: string | null
}

const Context = createContext<FormContext | null>(null)

export const FormContextProvider = Context.Provider

export function useFormContext(): FormContext {
  const context = useContext(Context)
  if (!context) throw new Error('a field stands outside of its form')
  return context
}
