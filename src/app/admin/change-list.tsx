import type { Change } from '@/domain/record/describe-change'

/** What changed between two versions, field by field. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  return (
    <ul className="list-none space-y-16">
      {changes.map(({ path, label, before, after }) => (
        <li key={path} className="border-t border-line pt-12">
          <p className="font-semibold">{label}</p>
          <div className="mt-4 grid gap-x-24 gap-y-8 sm:grid-cols-2">
            <Side title="vorher" text={before} />
            <Side title="jetzt" text={after} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Side({ title, text }: { title: string; text: string | null }) {
  return (
    <div className="min-w-0">
      <p className="text-kern-16 text-muted">{title}</p>
      {text === null ? (
        <p className="text-muted">nichts angegeben</p>
      ) : (
        <p className="whitespace-pre-line">{text}</p>
      )}
    </div>
  )
}
