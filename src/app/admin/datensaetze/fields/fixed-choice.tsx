import { FieldError } from '@/components/forms/field-error'
import { fieldId } from '@/components/forms/field-id'

interface FixedChoiceProps {
  name: string
  chosen: string
  error?: string | undefined
}

/**
 * A choice that an entry keeps and is named by: of long lists, only new entries offer all there is.
 */
export function FixedChoice({ name, chosen, error }: FixedChoiceProps) {
  const id = fieldId(name)
  return (
    <>
      <input type="hidden" name={name} value={chosen} />
      {error ? (
        <div id={id} tabIndex={-1} className="col-span-6">
          <FieldError id={`${id}-fehler`}>{error}</FieldError>
        </div>
      ) : null}
    </>
  )
}
