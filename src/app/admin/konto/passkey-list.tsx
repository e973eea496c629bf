'use client'

import { ActionForm } from '@/components/forms/action-form'
import { errorAt } from '@/components/forms/error-at'
import { untouched } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { removePasskeyAction, renamePasskeyAction } from './actions'

interface PasskeyListProps {
  passkeys: readonly { id: string; name: string }[]
}

export function PasskeyList({ passkeys }: PasskeyListProps) {
  if (passkeys.length === 0) return <p>Sie haben noch keinen Passkey eingerichtet.</p>
  return (
    <ul className="flex list-none flex-col gap-24">
      {passkeys.map(({ id, name }) => (
        <li key={id} className="flex max-w-[36rem] flex-col gap-12 border-l-4 border-line pl-16">
          <ActionForm action={renamePasskeyAction} initial={untouched} form={`passkey-${id}`}>
            {({ errors, values }) => (
              <>
                <input type="hidden" name="id" value={id} />
                <TextField
                  name="name"
                  form={`passkey-${id}`}
                  label={`Name des Passkeys „${name}“`}
                  required
                  defaultValue={values['name'] ?? name}
                  error={errorAt(errors, 'name')}
                />
                <div>
                  <SubmitButton look="secondary">Umbenennen</SubmitButton>
                </div>
              </>
            )}
          </ActionForm>
          <form action={removePasskeyAction}>
            <input type="hidden" name="id" value={id} />
            <SubmitButton look="tertiary">Passkey „{name}“ entfernen</SubmitButton>
          </form>
        </li>
      ))}
    </ul>
  )
}
