'use client'

import type { SectionDescription } from '../forms/description'
import { entriesIn, textIn, type FormValues } from '../forms/values'
import { EntryList } from './entry-list'
import { useFormContext } from './form-context'
import { RecordField } from './record-field'

interface FormSectionProps {
  section: SectionDescription
  values: FormValues
  /** Fields that are not asked for now. */
  hidden: ReadonlySet<string>
}

/** Some fields that belong together. What is rarely needed is closed until something stands in it. */
export function FormSection({ section, values, hidden }: FormSectionProps) {
  const { errors, focus } = useFormContext()
  const heading = `${section.id}-titel`
  if (!section.rare)
    return (
      <section id={section.id} aria-labelledby={heading} className="mt-32">
        <h2 id={heading} className="mb-12 text-kern-24">
          {section.title}
        </h2>
        <Content section={section} values={values} hidden={hidden} />
      </section>
    )
  const groups = section.groups ?? []
  const concerns = (path: string | null) =>
    groups.some(({ group }) => path === group || path?.startsWith(`${group}.`))
  const isOpen =
    groups.some(({ group }) => entriesIn(values, group).length > 0) ||
    concerns(focus) ||
    errors.some(({ path }) => concerns(path))
  return (
    <details id={section.id} open={isOpen} className="mt-32">
      <summary className="text-kern-20 font-semibold">{section.title}</summary>
      <div className="mt-12">
        <Content section={section} values={values} hidden={hidden} />
      </div>
    </details>
  )
}

function Content({ section, values, hidden }: FormSectionProps) {
  const groups = section.groups ?? []
  return (
    <>
      {section.hint ? <p className="mb-16 max-w-text text-muted">{section.hint}</p> : null}
      <div className="grid grid-cols-6 gap-x-16 gap-y-16">
        {(section.fields ?? [])
          .filter(({ name }) => !hidden.has(name))
          .map((field) => (
            <RecordField
              key={field.name}
              field={field}
              path={field.name}
              name={field.name}
              text={textIn(values, field.name)}
            />
          ))}
        {groups.map((group) => (
          <EntryList
            key={group.group}
            group={group}
            path={group.group}
            name={group.group}
            entries={entriesIn(values, group.group)}
            quietTitle={!section.fields?.length && groups.length === 1}
          />
        ))}
      </div>
    </>
  )
}
