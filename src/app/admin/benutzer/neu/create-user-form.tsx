'use client'

import { createUserAction } from '@/app/admin/benutzer/actions'
import type { LinkFormState } from '@/app/admin/benutzer/link-form-state'
import { OneTimeLink } from '@/app/admin/benutzer/one-time-link'
import { RoleField } from '@/app/admin/benutzer/role-field'
import { ActionForm } from '@/components/forms/action-form'
import { errorAt } from '@/components/forms/error-at'
import { untouched } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'

const initial: LinkFormState = untouched

export function CreateUserForm({ linkHours }: { linkHours: number }) {
  return (
    <ActionForm action={createUserAction} initial={initial}>
      {({ errors, values, link }) => (
        <>
          {link ? <OneTimeLink {...link} hours={linkHours} /> : null}
          <TextField
            name="name"
            label="Name"
            hint="So steht er in der Versionsgeschichte der Datensätze."
            autoComplete="off"
            required
            defaultValue={values['name']}
            error={errorAt(errors, 'name')}
          />
          <TextField
            name="email"
            label="E-Mail-Adresse"
            type="email"
            autoComplete="off"
            required
            defaultValue={values['email']}
            error={errorAt(errors, 'email')}
          />
          <RoleField chosen={values['role'] ?? 'clerk'} error={errorAt(errors, 'role')} />
          <div>
            <SubmitButton>Konto anlegen</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
