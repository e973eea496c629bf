'use client'

import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import type { ChoiceList } from '../forms/description'
import { isLong } from './choice-options'
import { useFormContext } from './form-context'

const names: Readonly<Record<ChoiceList, string>> = {
  persons: 'Personen',
  organizations: 'Organisationen',
  factions: 'Fraktionen',
  committees: 'Gremien',
  sources: 'Quellen',
  matters: 'Vorgänge',
  papers: 'Vorlagen',
  items: 'Tagesordnungspunkte',
  motions: 'Anträge',
  statements: 'Wortbeiträge',
  terms: 'Wahlperioden',
}

/** Shortens the lists of the form's fields that are too long to look through. */
export function NarrowLists() {
  const { choices, narrow, canWrite } = useFormContext()
  const long = (Object.keys(names) as ChoiceList[]).filter((list) => isLong(choices[list] ?? []))
  if (!canWrite || long.length === 0) return null
  return (
    <section aria-label="Lange Auswahllisten" className="mt-24 bg-surface p-16">
      <div className="grid gap-16 sm:grid-cols-2">
        {long.map((list) => (
          <TextField
            key={list}
            name={`narrow-${list}`}
            label={`${names[list]}: nur anzeigen, was dies enthält`}
            hint={`${choices[list]?.length ?? 0} Einträge stehen zur Auswahl.`}
            autoComplete="off"
            defaultValue={narrow[list]}
          />
        ))}
      </div>
      <div className="mt-12">
        <SubmitButton look="secondary" name="intent" value="narrow">
          Auswahllisten kürzen
        </SubmitButton>
      </div>
    </section>
  )
}
