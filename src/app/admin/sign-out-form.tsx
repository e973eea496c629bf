'use client'

import { useActionState } from 'react'
import { signOutAction } from '@/app/anmelden/actions'
import { SubmitButton } from '@/components/forms/submit-button'
import { usePageAddress } from '@/components/forms/page-address'

export function SignOutForm() {
  const [, send] = useActionState(signOutAction, undefined, usePageAddress())
  return (
    <form action={send}>
      <SubmitButton look="tertiary">Abmelden</SubmitButton>
    </form>
  )
}
