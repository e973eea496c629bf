'use client'

import type { Payload } from '@/domain/record/payloads'
import { journalPath } from '../../../paths'
import { useAct } from '../act'
import { useDesk } from '../desk-context'
import { TimeField } from '../fields/time-field'
import { PanelFrame } from '../panel-frame'
import { usePanels } from '../panels'
import { BreaksList, inOrder } from './breaks-list'
import { SpanForm } from './span-form'

type Session = Payload<'session'>

/** When the session began, was interrupted and ended, corrected; the earlier times stay in its history. */
export function TimesPanel() {
  const { state } = useDesk()
  const { close, say } = usePanels()
  const act = useAct()
  const { sessionState, startsAt, endsAt, breaks } = state.session.payload
  if (sessionState === 'planned' || sessionState === 'cancelled' || startsAt === null)
    return (
      <PanelFrame id="zeiten" title="Zeiten der Sitzung" onClose={close} closeLabel="Zurück">
        <p>Die Sitzung hat noch nicht begonnen.</p>
      </PanelFrame>
    )
  const correct = (
    changed: Partial<Pick<Session, 'startsAt' | 'endsAt' | 'breaks'>>,
    done?: () => void,
  ) =>
    act({ kind: 'session.course', sessionState, startsAt, endsAt, breaks, ...changed }, () => {
      say('Die Zeiten der Sitzung sind berichtigt.')
      done?.()
    })
  return (
    <PanelFrame id="zeiten" title="Zeiten der Sitzung" onClose={close}>
      <p className="text-kern-16">
        Was Sie hier berichtigen, steht so in der Niederschrift. Die Zeiten davor bleiben im{' '}
        <a href={journalPath(state.sessionId)}>Sitzungsjournal</a> nachlesbar.
      </p>
      <div className="mt-12 space-y-8">
        <p className="flex flex-wrap items-center gap-8">
          Beginn
          <TimeField
            label="Beginn der Sitzung"
            stamp={startsAt}
            onChange={(at) => correct({ startsAt: at })}
          />
          {endsAt === null ? null : (
            <>
              Ende
              <TimeField
                label="Ende der Sitzung"
                stamp={endsAt}
                onChange={(at) => correct({ endsAt: at })}
              />
            </>
          )}
        </p>
        <BreaksList breaks={breaks} onChange={(changed) => correct({ breaks: changed })} />
        <SpanForm
          legend="Unterbrechung nachtragen"
          labels={{ from: 'Unterbrochen von', until: 'bis' }}
          day={startsAt}
          button="Unterbrechung nachtragen"
          onAdd={(span, done) => correct({ breaks: inOrder([...breaks, span]) }, done)}
        />
      </div>
    </PanelFrame>
  )
}
