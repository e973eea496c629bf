import type { ReactNode } from 'react'

/** What every field of a form takes. */
export interface FieldProps {
  /** As the form sends it; also the path of an error, `passages.0.text`. */
  name: string
  label: ReactNode
  hint?: ReactNode
  /** What is wrong with what was entered. */
  error?: string | undefined
  /** What stands in the field at first, or stood in it when it was sent. */
  defaultValue?: string | null | undefined
  required?: boolean
  disabled?: boolean
  /** Distinguishes forms of one page that have fields of the same name. */
  form?: string
}

/** Ids of a field's parts and the attributes that tie its input to them. */
export function describedInput(
  id: string,
  parts: { hint?: ReactNode; error?: string | undefined },
) {
  const described = [parts.hint ? `${id}-hinweis` : null, parts.error ? `${id}-fehler` : null]
    .filter(Boolean)
    .join(' ')
  return {
    id,
    'aria-describedby': described || undefined,
    'aria-invalid': parts.error ? true : undefined,
  } as const
}
