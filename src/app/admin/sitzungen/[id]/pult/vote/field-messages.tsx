import { FieldError } from '@/components/forms/field-error'

/** What is wrong at a field; its element is described by this id. */
export function FieldMessages({ id, messages }: { id: string; messages: readonly string[] }) {
  if (messages.length === 0) return null
  return (
    <div id={id}>
      {messages.map((message, index) => (
        <FieldError key={message} id={`${id}-${index}`}>
          {message}
        </FieldError>
      ))}
    </div>
  )
}
