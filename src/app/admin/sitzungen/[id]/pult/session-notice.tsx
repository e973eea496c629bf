'use client'

import { Notice } from '@/components/notice'
import { clock } from '@/domain/desk/derived/items'
import { useDesk } from './desk-context'
import { isPaused } from './desk-header'
import { KeyButton } from './keys/key-button'
import { usePanels } from './panels'
import { useCourse } from './use-course'

/** What there is to do while the session does not run. */
export function SessionNotice() {
  const { state } = useDesk()
  const { open } = usePanels()
  const { start, pause } = useCourse()
  const { sessionState, startsAt, endsAt, breaks } = state.session.payload
  const since = breaks.at(-1)?.from
  if (sessionState === 'running' && isPaused(breaks) && since)
    return (
      <Framed title={`Die Sitzung ist seit ${clock(since)} unterbrochen.`}>
        <KeyButton hotkey="U" look="primary" onPress={pause}>
          Sitzung fortsetzen
        </KeyButton>
      </Framed>
    )
  if (sessionState === 'planned')
    return (
      <Framed title="Die Sitzung hat noch nicht begonnen.">
        <p className="mb-12">
          {startsAt ? `Geplant ist ${clock(startsAt)}. ` : ''}Die Anwesenheit lässt sich schon
          erfassen; mit dem Beginn läuft die Uhr.
        </p>
        <div className="flex flex-wrap gap-8">
          <KeyButton look="primary" onPress={start}>
            Sitzung beginnen
          </KeyButton>
          <KeyButton hotkey="P" onPress={() => open({ kind: 'attendance' })}>
            Anwesenheit erfassen
          </KeyButton>
        </div>
      </Framed>
    )
  if (sessionState === 'closed')
    return (
      <Framed title={`Die Sitzung ist${endsAt ? ` seit ${clock(endsAt)}` : ''} beendet.`}>
        <p className="mb-12">
          Nachtragen und ändern lässt sich weiter alles; was dabei gegen eine Regel geht, wird mit
          seinem Grund festgehalten.
        </p>
        <div className="flex flex-wrap gap-8">
          <a
            href={`/admin/sitzungen/${state.sessionId}/niederschrift`}
            className="kern-btn kern-btn--primary no-underline"
          >
            <span className="kern-label">Zur Niederschrift</span>
          </a>
          <KeyButton look="tertiary" onPress={start}>
            Sitzung fortsetzen
          </KeyButton>
        </div>
      </Framed>
    )
  return null
}

function Framed({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className="mb-24">
      <Notice title={title}>
        <div className="mt-8">{children}</div>
      </Notice>
    </div>
  )
}
