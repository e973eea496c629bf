'use client'

import { ActionForm } from '@/components/forms/action-form'
import { errorAt } from '@/components/forms/error-at'
import { untouched } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { changeNameAction } from './actions'

export function NameForm({ name }: { name: string }) {
  return (
    <ActionForm action={changeNameAction} initial={untouched} form="name">
      {({ errors, values }) => (
        <>
          <TextField
            name="name"
            form="name"
            label="Name"
            hint="So steht er von jetzt an in der Versionsgeschichte; frühere Einträge behalten den alten."
            autoComplete="name"
            required
            defaultValue={values['name'] ?? name}
            error={errorAt(errors, 'name')}
          />
          <div>
            <SubmitButton look="secondary">Name speichern</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
