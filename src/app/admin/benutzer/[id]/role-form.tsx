'use client'

import { changeRoleAction } from '@/app/admin/benutzer/actions'
import { RoleField } from '@/app/admin/benutzer/role-field'
import { ActionForm } from '@/components/forms/action-form'
import { errorAt } from '@/components/forms/error-at'
import { untouched } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'

export function RoleForm({ id, role }: { id: string; role: string }) {
  return (
    <ActionForm action={changeRoleAction} initial={untouched}>
      {({ errors, values }) => (
        <>
          <input type="hidden" name="id" value={id} />
          <RoleField chosen={values['role'] ?? role} error={errorAt(errors, 'role')} />
          <div>
            <SubmitButton look="secondary">Rolle ändern</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
