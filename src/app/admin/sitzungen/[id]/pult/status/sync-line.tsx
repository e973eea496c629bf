'use client'

import { useEffect, useState } from 'react'
import { useSync } from '../sync-context'

/** Whether it has been so for a while: what passes by itself need not be said. */
function useLasting(isSo: boolean, ms: number): boolean {
  const [lasts, setLasts] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLasts(isSo), isSo ? ms : 0)
    return () => clearTimeout(timer)
  }, [isSo, ms])
  return isSo && lasts
}

const SIGNS = {
  saved: 'M2 9l4 4 8-10',
  sending: 'M2 8h11M8 3l5 5-5 5',
  broken: 'M8 2v8M8 13v1.5',
} as const

/** How far what was typed has come, in one line. */
export function SyncLine() {
  const { unsent, trouble, isFollowing, isLasting } = useSync()
  const isWaiting = useLasting(unsent > 0, 300)
  const isDeaf = useLasting(!isFollowing, 1500)
  const isBroken = trouble === 'unreachable' || isDeaf
  const { sign, words } =
    trouble === 'signed-out'
      ? { sign: 'broken' as const, words: `Abgemeldet – ${unsent} nicht gesendet` }
      : trouble === 'not-allowed'
        ? { sign: 'broken' as const, words: `Kein Zugriff – ${unsent} nicht gesendet` }
        : isBroken
          ? {
              sign: 'broken' as const,
              words:
                unsent > 0
                  ? `Keine Verbindung – ${unsent} nicht gesendet, wird nachgesendet`
                  : 'Keine Verbindung – wird nachgesendet',
            }
          : isWaiting
            ? { sign: 'sending' as const, words: `${unsent} nicht gesendet` }
            : { sign: 'saved' as const, words: 'Alles gespeichert' }
  const look =
    sign === 'broken' ? 'border-kern-feedback-danger font-semibold' : 'border-transparent'
  return (
    <div className={`flex flex-wrap items-center gap-x-16 gap-y-4 border-l-4 pl-8 ${look}`}>
      <p
        role="status"
        className="inline-flex items-center gap-8"
        data-sync={sign}
        data-unsent={unsent}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" className="size-[0.9em]">
          <path d={SIGNS[sign]} fill="none" stroke="currentColor" strokeWidth="2.5" />
        </svg>
        {words}
      </p>
      {trouble === 'signed-out' ? (
        <a href="/anmelden?weiter=/admin" target="_blank" rel="noopener">
          In neuem Fenster anmelden, hier geht es danach weiter
        </a>
      ) : null}
      {isLasting ? null : (
        <p>
          Dieser Browser speichert nichts zwischen: Schließen Sie das Fenster erst, wenn alles
          gespeichert ist.
        </p>
      )}
    </div>
  )
}
