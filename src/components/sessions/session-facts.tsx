import { MomentText } from '@/components/date-text'
import { DefinitionList } from '@/components/definition-list'
import { SourceNote } from '@/components/source-note'
import type { SessionView } from '@/domain/record/views'
import { SessionDate } from './session-date'

/** Day, place and times of a session, and what is to be said about them. */
export function SessionFacts({ session }: { session: SessionView }) {
  const { term, startsAt, endsAt } = session
  return (
    <>
      <DefinitionList
        entries={[
          {
            term: 'Datum',
            value: (
              <>
                <SessionDate session={session} />
                {session.dateNote ? (
                  <span className="block text-kern-16 text-muted">{session.dateNote}</span>
                ) : null}
              </>
            ),
          },
          { term: 'Ort', value: session.place },
          { term: 'Beginn', value: startsAt ? <MomentText at={startsAt} /> : null },
          { term: 'Ende', value: endsAt ? <MomentText at={endsAt} /> : null },
          { term: 'Wahlperiode', value: term ? describeTerm(term) : null },
        ]}
      />
      {session.note ? (
        <p className="mt-16 max-w-text">
          <span className="font-semibold">Anmerkung der Redaktion: </span>
          {session.note}
        </p>
      ) : null}
      <div className="mt-16">
        <SourceNote citations={session.citations} />
      </div>
    </>
  )
}

function describeTerm({ name, statutorySeats }: NonNullable<SessionView['term']>): string {
  return statutorySeats === null
    ? name
    : `${name} (gesetzliche Mitgliederzahl ${statutorySeats}, Landrat eingeschlossen)`
}
