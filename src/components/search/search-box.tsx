import { FieldError } from '@/components/forms/field-error'
import { fieldId } from '@/components/forms/field-id'
import { SubmitButton } from '@/components/forms/submit-button'
import { SearchHelp } from './search-help'

interface SearchBoxProps {
  /** Id of the form, for fields of it that stand elsewhere. */
  formId?: string
  query?: string
  error?: string | undefined
}

/** The large search field: one line, one button. */
export function SearchBox({ formId, query = '', error }: SearchBoxProps) {
  const id = fieldId('q')
  return (
    <form
      id={formId}
      role="search"
      action="/suche"
      method="get"
      aria-label="In allen Wortbeiträgen"
    >
      <label htmlFor={id} className="block font-semibold">
        In allen Wortbeiträgen suchen
      </label>
      <div className="mt-4 flex max-w-text gap-8">
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={query}
          aria-describedby={`${id}-hinweis${error ? ` ${id}-fehler` : ''}`}
          aria-invalid={error ? true : undefined}
          className="min-h-[3rem] min-w-0 flex-1 rounded-kern-default border border-kern-form-input-border bg-kern-form-input-background px-12 text-kern-20"
        />
        <SubmitButton>Suchen</SubmitButton>
      </div>
      {error ? <FieldError id={`${id}-fehler`}>{error}</FieldError> : null}
      <p id={`${id}-hinweis`} className="mt-4 max-w-text text-kern-16 text-muted">
        Alle Wörter müssen vorkommen, in welcher Form auch immer. Für die genaue Wortfolge setzen
        Sie Anführungszeichen: „gemeinsame Lösung“.
      </p>
      <SearchHelp />
    </form>
  )
}
