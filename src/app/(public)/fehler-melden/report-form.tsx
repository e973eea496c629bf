'use client'

import { ActionForm } from '@/components/forms/action-form'
import { errorAt } from '@/components/forms/error-at'
import { untouched } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { reportErrorAction } from './actions'

interface ReportFormProps {
  /** The page the report is about, as far as it is known. */
  address: string
  recordId: string
}

/** What is wrong, where, and how to answer. */
export function ReportForm({ address, recordId }: ReportFormProps) {
  return (
    <ActionForm action={reportErrorAction} initial={untouched}>
      {({ errors, values }) => (
        <>
          <input type="hidden" name="recordId" value={values['recordId'] ?? recordId} />
          <TextField
            name="address"
            label="Auf welcher Seite?"
            hint="Der Teil der Adresse nach dem Namen der Website, zum Beispiel /sitzungen."
            required
            spellCheck={false}
            defaultValue={values['address'] ?? address}
            error={errorAt(errors, 'address')}
          />
          <TextArea
            name="message"
            label="Was stimmt nicht?"
            hint="Nennen Sie die Stelle und, wenn Sie können, eine Quelle. Höchstens 4.000 Zeichen."
            required
            rows={8}
            defaultValue={values['message']}
            error={errorAt(errors, 'message')}
          />
          <TextField
            name="contact"
            type="email"
            label="Ihre E-Mail-Adresse"
            hint="Nur, wenn Sie eine Antwort wünschen."
            autoComplete="email"
            defaultValue={values['contact']}
            error={errorAt(errors, 'contact')}
          />
          <div className="sr-only" aria-hidden="true">
            <label htmlFor="website">Bitte leer lassen</label>
            <input id="website" name="website" tabIndex={-1} autoComplete="off" />
          </div>
          <div>
            <SubmitButton>Meldung senden</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
