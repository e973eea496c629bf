import { MomentText } from '@/components/date-text'
import { NotReported } from '@/components/not-reported'
import type { CorrectionView } from '@/domain/record/views'

/** Public corrections: when, of what, why, and what it said before. */
export function CorrectionsList({ corrections }: { corrections: readonly CorrectionView[] }) {
  return (
    <ol className="max-w-text space-y-24">
      {corrections.map(({ id, at, notice, version, record, changes }) => (
        <li key={id} className="border-l-4 border-edge pl-16">
          <p className="text-kern-16 text-muted">
            <MomentText at={at} dayOnly />
            {' · '}
            {record.path ? <a href={record.path}>{record.title}</a> : record.title}
            {` · Fassung\u00a0${version}`}
          </p>
          <p>{notice}</p>
          {changes.length > 0 ? (
            <details className="mt-4 text-kern-16">
              <summary className="text-link underline underline-offset-3">
                Was geändert wurde
              </summary>
              <dl className="mt-8 space-y-12">
                {changes.map(({ path, label, before, after }) => (
                  <div key={path}>
                    <dt className="font-semibold">{label}</dt>
                    <dd>
                      <span className="text-muted">vorher: </span>
                      {before === null ? <NotReported /> : <del>{before}</del>}
                    </dd>
                    <dd>
                      <span className="text-muted">jetzt: </span>
                      {after === null ? (
                        <NotReported />
                      ) : (
                        <ins className="no-underline">{after}</ins>
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
            </details>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
