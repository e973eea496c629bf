import { NotReported } from '@/components/not-reported'
import { Section } from '@/components/section'
import type { LiveView } from '@/domain/live/view'
import { LiveResultCard } from './live-result'

const STATES: Readonly<Record<LiveView['state'], string>> = {
  planned: 'Die Sitzung hat noch nicht begonnen.',
  running: 'Die Sitzung läuft.',
  paused: 'Die Sitzung ist unterbrochen.',
  closed: 'Die Sitzung ist beendet.',
  cancelled: 'Die Sitzung ist abgesagt.',
}

function Current({ view }: { view: LiveView }) {
  switch (view.part) {
    case 'closed':
      return <p className="text-kern-20">Nichtöffentlicher Teil</p>
    case 'unnamed':
      return (
        <p className="text-kern-20">
          Ein Punkt, der noch nicht auf der veröffentlichten Tagesordnung steht
        </p>
      )
    case 'public':
      return (
        <p className="text-kern-24 font-semibold">
          {view.item?.number ? `TOP ${view.item.number}: ` : ''}
          {view.item?.title}
        </p>
      )
    case 'none':
      return <p className="text-muted">Zurzeit ist kein Tagesordnungspunkt aufgerufen.</p>
  }
}

/** What the public knows of a session while it runs. */
export function LiveSession({ view }: { view: LiveView }) {
  const isRunning = view.state === 'running' || view.state === 'paused'
  return (
    <>
      <p className="mt-16 text-kern-20" role="status">
        {STATES[view.state]}
      </p>
      {isRunning ? (
        <Section id="jetzt" title="Jetzt">
          <div aria-live="polite" className="border-l-4 border-edge pl-16">
            <Current view={view} />
            {view.part === 'closed' ? null : (
              <p className="mt-8">
                Anwesende Mitglieder:{' '}
                {view.present === null ? <NotReported /> : <strong>{view.present}</strong>}
              </p>
            )}
          </div>
        </Section>
      ) : null}
      <Section id="ergebnisse" title="Freigegebene Ergebnisse">
        <p className="mb-16 max-w-text text-muted">
          Alle Ergebnisse sind vorläufig: Maßgeblich ist, was nach der Sitzung veröffentlicht wird.
        </p>
        {view.results.length === 0 ? (
          <p>Noch ist kein Ergebnis freigegeben.</p>
        ) : (
          <ol className="list-none space-y-24" aria-live="polite" aria-relevant="additions">
            {view.results.map((result) => (
              <LiveResultCard key={result.id} result={result} />
            ))}
          </ol>
        )}
      </Section>
    </>
  )
}
