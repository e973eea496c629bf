import { Notice } from '@/components/notice'
import type { FieldError } from '@/domain/record/invalid-input'

interface RefusalProps {
  errors: readonly FieldError[]
  /** Parameters that have a field on the page; their messages stand there and link to it from here. */
  fields?: Readonly<Record<string, { label: string; id: string }>>
  /** Address of the list without parameters. */
  startOver: string
}

/** What was wrong in the address, in one place above the page's content. */
export function Refusal({ errors, fields = {}, startOver }: RefusalProps) {
  return (
    <Notice tone="danger" role="alert" title="Diese Auswahl kann nicht angezeigt werden.">
      <ul className="mt-8 list-disc pl-20">
        {errors.map(({ path, message }) => {
          const field = fields[path]
          return (
            <li key={path}>
              {field ? <a href={`#${field.id}`}>{field.label}</a> : <code>{path}</code>}: {message}
            </li>
          )
        })}
      </ul>
      <p className="mt-12">
        <a href={startOver}>Von vorn beginnen</a>
      </p>
    </Notice>
  )
}
