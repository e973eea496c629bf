'use client'

import { clock } from '@/domain/desk/derived/items'
import { sessionStateLabel } from '@/domain/vocabulary'
import { Badge } from '@/components/badge'
import { journalPath } from '../../paths'
import { useAct } from './act'
import { useDesk } from './desk-context'
import { KeyButton } from './keys/key-button'
import { usePanels } from './panels'
import { OthersLine } from './status/others-line'
import { SyncLine } from './status/sync-line'
import { useUndo } from './use-undo'

/** Whether the session is paused at the moment. */
export const isPaused = (breaks: readonly { until: string | null }[]): boolean =>
  breaks.at(-1)?.until === null

/** The session: where it stands, and how far what was typed has come. */
export function DeskHeader({ onHelp }: { onHelp: () => void }) {
  const { state } = useDesk()
  const { title, sessionState, startsAt, endsAt, breaks } = state.session.payload
  const paused = isPaused(breaks)
  return (
    <div className="mb-16 border-b border-line pb-12">
      <div className="flex flex-wrap items-center justify-between gap-x-24 gap-y-8">
        <div className="flex flex-wrap items-baseline gap-x-16 gap-y-4">
          <h1 className="text-kern-24">
            <span className="sr-only">Pult: </span>
            {title}
          </h1>
          <Badge tone={sessionState === 'running' && !paused ? 'positive' : 'neutral'}>
            {paused ? 'unterbrochen' : sessionStateLabel[sessionState]}
          </Badge>
          <span className="text-kern-16">
            {sessionState !== 'planned' && startsAt ? `Beginn ${clock(startsAt)}` : null}
            {endsAt && sessionState === 'closed' ? `, Ende ${clock(endsAt)}` : null}
          </span>
        </div>
        <SessionButtons onHelp={onHelp} />
      </div>
      <div className="mt-8 flex flex-wrap items-center justify-between gap-x-24 gap-y-4">
        <SyncLine />
        <OthersLine />
        <a className="text-kern-16" href={journalPath(state.sessionId)}>
          Sitzungsjournal
        </a>
      </div>
    </div>
  )
}

function UndoButton() {
  const { what, undo } = useUndo()
  return (
    <KeyButton
      hotkey="Strg+Z"
      look="tertiary"
      disabled={what === null}
      title={what ?? undefined}
      onPress={undo}
    >
      Rückgängig
    </KeyButton>
  )
}

function SessionButtons({ onHelp }: { onHelp: () => void }) {
  const { state, now } = useDesk()
  const { open } = usePanels()
  const act = useAct()
  const { sessionState, breaks, isPublic } = state.session.payload
  const paused = isPaused(breaks)
  const isRunning = sessionState === 'running'
  return (
    <div className="flex flex-wrap gap-8">
      {isRunning ? (
        <>
          <KeyButton
            hotkey="U"
            onPress={() => act({ kind: paused ? 'session.resume' : 'session.break', at: now() })}
          >
            {paused ? 'Sitzung fortsetzen' : 'Unterbrechen'}
          </KeyButton>
          <KeyButton onPress={() => act({ kind: 'session.end', at: now() })}>
            Sitzung beenden
          </KeyButton>
        </>
      ) : null}
      {sessionState === 'running' || sessionState === 'closed' ? (
        <KeyButton look="tertiary" onPress={() => open({ kind: 'times' })}>
          Zeiten
        </KeyButton>
      ) : null}
      {isPublic && sessionState !== 'cancelled' ? (
        <KeyButton
          look="tertiary"
          isPressed={state.isLive}
          onPress={() => act({ kind: 'live.switch', isLive: !state.isLive })}
        >
          Liveansicht {state.isLive ? 'ist an' : 'ist aus'}
        </KeyButton>
      ) : null}
      <UndoButton />
      <KeyButton hotkey="?" look="tertiary" onPress={onHelp}>
        Hilfe
      </KeyButton>
    </div>
  )
}
