'use client'

import type { ReactNode } from 'react'
import { ActionForm } from '@/components/forms/action-form'
import { type FormState, untouched } from '@/components/forms/form-state'

interface KeyFormProps {
  action: (state: FormState, data: FormData) => Promise<FormState>
  /** What the link of the mail carried. */
  token: string
  /** Distinguishes forms of one page. */
  form?: string
  className?: string
  /** The buttons, and what else is sent. */
  children: ReactNode
}

/** A form whose right is the link that led to it. */
export function KeyForm({ token, children, ...form }: KeyFormProps) {
  return (
    <ActionForm initial={untouched} {...form}>
      {() => (
        <>
          <input type="hidden" name="schluessel" value={token} />
          {children}
        </>
      )}
    </ActionForm>
  )
}
