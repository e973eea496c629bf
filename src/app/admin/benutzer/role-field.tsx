import { SelectField } from '@/components/forms/select-field'
import { UserRole, userRoleLabel } from '@/domain/vocabulary'

const tasks: Readonly<Record<UserRole, string>> = {
  administrator: 'darf alles und verwaltet die Konten',
  editor: 'schreibt und veröffentlicht',
  clerk: 'schreibt, was in Sitzungen geschieht, und reicht es zur Prüfung ein',
  reviewer: 'prüft und veröffentlicht, schreibt aber nicht',
}

const options = UserRole.options.map((role) => ({
  value: role,
  label: `${userRoleLabel[role]} – ${tasks[role]}`,
}))

export function RoleField({ chosen, error }: { chosen: string; error: string | undefined }) {
  return (
    <SelectField
      name="role"
      label="Rolle"
      options={options}
      required
      defaultValue={chosen}
      error={error}
    />
  )
}
