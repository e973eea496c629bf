'use client'

import type { DeskRecord } from '@/domain/desk/state'
import { useAct } from '../act'
import { useDesk } from '../desk-context'
import { TimeField } from '../fields/time-field'
import { usePanels } from '../panels'
import { BreaksList, inOrder } from './breaks-list'
import { SpanForm } from './span-form'

type Item = DeskRecord<'agenda_item'>

/** When an item was called, left, called again and closed, corrected. */
export function ItemTimes({ item: { id, payload } }: { item: Item }) {
  const { state } = useDesk()
  const { say } = usePanels()
  const act = useAct()
  const { startsAt, sessionState } = state.session.payload
  const { startedAt, endedAt, breaks } = payload
  if (sessionState === 'planned' || sessionState === 'cancelled' || startsAt === null) return null
  const correct = (
    changed: Partial<Pick<Item['payload'], 'startedAt' | 'endedAt' | 'breaks'>>,
    done?: () => void,
  ) =>
    act({ kind: 'item.course', id, startedAt, endedAt, breaks, ...changed }, () => {
      say('Die Zeiten des Punkts sind berichtigt.')
      done?.()
    })
  return (
    <details className="mt-16">
      <summary>Zeiten berichtigen</summary>
      {startedAt === null ? (
        <SpanForm
          legend="Zeiten nachtragen"
          labels={{ from: 'Aufgerufen', until: 'Abgeschlossen' }}
          day={startsAt}
          button="Zeiten nachtragen"
          onAdd={({ from, until }, done) => correct({ startedAt: from, endedAt: until }, done)}
        />
      ) : (
        <div className="mt-8 space-y-8">
          <p className="flex flex-wrap items-center gap-8">
            aufgerufen
            <TimeField
              label="Punkt aufgerufen um"
              stamp={startedAt}
              onChange={(at) => correct({ startedAt: at })}
            />
            {endedAt === null ? null : (
              <>
                abgeschlossen
                <TimeField
                  label="Punkt abgeschlossen um"
                  stamp={endedAt}
                  onChange={(at) => correct({ endedAt: at })}
                />
              </>
            )}
          </p>
          <BreaksList breaks={breaks} onChange={(changed) => correct({ breaks: changed })} />
          <SpanForm
            legend="Unterbrechung der Beratung nachtragen"
            labels={{ from: 'Verlassen', until: 'Wieder aufgerufen' }}
            day={startedAt}
            button="Unterbrechung nachtragen"
            onAdd={(span, done) => correct({ breaks: inOrder([...breaks, span]) }, done)}
          />
        </div>
      )}
    </details>
  )
}
