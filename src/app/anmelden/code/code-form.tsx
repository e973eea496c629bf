'use client'

import { verifyCodeAction } from '@/app/anmelden/actions'
import { ActionForm } from '@/components/forms/action-form'
import { errorAt } from '@/components/forms/error-at'
import { untouched } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'

export function CodeForm({ kind, next }: { kind: 'app' | 'ersatzcode'; next: string }) {
  return (
    <ActionForm action={verifyCodeAction} initial={untouched}>
      {({ errors }) => (
        <>
          <input type="hidden" name="weiter" value={next} />
          <input type="hidden" name="art" value={kind} />
          <TextField
            name="code"
            label={kind === 'app' ? 'Code aus der App' : 'Ersatzcode'}
            hint={kind === 'app' ? 'Sechs Ziffern' : 'Zehn Zeichen, zum Beispiel a1B2c-D3e4F'}
            inputMode={kind === 'app' ? 'numeric' : 'text'}
            autoComplete="one-time-code"
            spellCheck={false}
            required
            error={errorAt(errors, 'code')}
          />
          <div>
            <SubmitButton>Bestätigen</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
