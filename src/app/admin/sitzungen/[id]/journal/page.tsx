import type { Metadata } from 'next'
import { requireActor } from '@/app/admin/require-actor'
import { requestBody } from '@/app/request-body'
import { MomentText } from '@/components/date-text'
import { EmptyState } from '@/components/empty-state'
import { PageHeader } from '@/components/page-header'
import { toURLSearchParams, type PageQuery } from '@/lib/query'
import { isUuid } from '@/lib/uuid'
import { readJournal } from '@/usecases/desk/read-journal'
import { Missing } from '../../../missing'
import { Trail } from '../../../trail'
import { deskPath, journalPath, preparationPath, sessionsPath } from '../../paths'
import { describeCommand } from '../pult/describe-command'

interface JournalPageProps {
  params: Promise<{ id: string }>
  searchParams: Promise<PageQuery>
}

export const metadata: Metadata = { title: 'Sitzungsjournal' }

/** Everything that was given at the desk, the newest first: what was corrected stands there as well. */
export default async function JournalPage({ params, searchParams }: JournalPageProps) {
  const { id } = await params
  const actor = await requireActor(journalPath(id))
  const asked = toURLSearchParams(await searchParams).get('bis') ?? ''
  const until = /^\d{1,9}$/.test(asked) ? Number(asked) : null
  const reading = isUuid(id) ? await readJournal(actor, (await requestBody()).id, id, until) : null
  if (!reading) return <Missing />
  const { state, entries } = reading
  const first = entries[0]?.sequence ?? 1
  const numberOf = new Map(entries.map((entry) => [entry.id, entry.sequence]))
  return (
    <>
      <Trail
        steps={[
          { label: 'Sitzungen', href: sessionsPath },
          { label: 'Vorbereitung', href: preparationPath(id) },
          { label: 'Pult', href: deskPath(id) },
        ]}
      />
      <PageHeader title="Sitzungsjournal" kicker={state.session.payload.title} />
      {entries.length === 0 ? (
        <div className="mt-24">
          <EmptyState title="Am Pult ist noch nichts erfasst.">
            <p>
              <a href={deskPath(id)}>Zum Pult</a>
            </p>
          </EmptyState>
        </div>
      ) : (
        <>
          <p className="mt-16 max-w-text">
            Jede Eingabe am Pult in der Reihenfolge, in der sie wirksam wurde; die neueste steht
            oben. Keine geht verloren: Was berichtigt oder zurückgenommen wurde, bleibt stehen.
          </p>
          <ol
            className="mt-24 list-none divide-y divide-line"
            reversed
            start={entries.at(-1)?.sequence}
          >
            {entries.toReversed().map((entry) => (
              <li key={entry.id} className="flex flex-wrap gap-x-16 py-8" id={`e${entry.sequence}`}>
                <span className="w-[4rem] shrink-0 text-right tabular-nums text-muted">
                  {entry.sequence}
                </span>
                <span className="min-w-0 flex-1">
                  {describeCommand(state, entry.command)}
                  {entry.undoes ? ` Macht ${undone(numberOf.get(entry.undoes))} rückgängig.` : ''}
                  {entry.overrule ? (
                    <span className="block">Trotz einer Regel, weil: {entry.overrule}</span>
                  ) : null}
                  <span className="block text-kern-16 text-muted">
                    <MomentText at={entry.recordedAt} />, {entry.actor}
                  </span>
                </span>
              </li>
            ))}
          </ol>
          {first > 1 ? (
            <p className="mt-24">
              <a href={`${journalPath(id)}?bis=${first - 1}`}>Ältere Einträge</a>
            </p>
          ) : null}
        </>
      )}
    </>
  )
}

const undone = (number: number | undefined): string =>
  number === undefined ? 'einen älteren Eintrag' : `Eintrag ${number}`
