import type { ReactNode } from 'react'
import { PasswordCheckField } from '@/app/admin/konto/password-check-field'
import { ErrorSummary } from '@/components/forms/error-summary'
import { SubmitButton } from '@/components/forms/submit-button'
import type { Step, TwoFactorState } from './state'

interface PasswordStepProps {
  step: Step
  state: TwoFactorState
  send: (data: FormData) => void
  /** Of the button. */
  label: string
  children: ReactNode
}

/** A step that needs nothing but the password. */
export function PasswordStep({ step, state, send, label, children }: PasswordStepProps) {
  const errors = state.step === step ? state.errors : []
  return (
    <form action={send} noValidate className="flex max-w-[36rem] flex-col items-stretch gap-24">
      <ErrorSummary errors={errors} form={step} />
      <p>{children}</p>
      <input type="hidden" name="schritt" value={step} />
      <PasswordCheckField errors={errors} form={step} />
      <div>
        <SubmitButton look={step === 'start' ? 'primary' : 'secondary'}>{label}</SubmitButton>
      </div>
    </form>
  )
}
