'use client'

import { currentItem, itemName, nextItem, openVotes } from '@/domain/desk/derived/items'
import { useAct } from './act'
import { useDesk } from './desk-context'
import { isPaused } from './desk-header'
import { usePanels } from './panels'

/** What moves the session on: begin, next item, break, release. */
export function useCourse() {
  const { state, now } = useDesk()
  const act = useAct()
  const { show, say } = usePanels()
  const { sessionState, breaks } = state.session.payload
  const current = currentItem(state)
  const next = nextItem(state)
  const last = state.votes
    .filter(({ payload }) => payload.countedAt !== null)
    .toSorted((a, b) => ((a.payload.countedAt ?? '') < (b.payload.countedAt ?? '') ? -1 : 1))
    .at(-1)
  return {
    current,
    next,
    isRunning: sessionState === 'running',
    start: () => act({ kind: 'session.start', at: now() }, () => say('Die Sitzung hat begonnen.')),
    /** Closes the item and calls the next one; behind the last one it only closes. */
    goOn: () => {
      if (next)
        act({ kind: 'item.open', id: next.id, at: now() }, () => {
          show(null)
          say(`${itemName(next)} ist aufgerufen: ${next.payload.title}`)
        })
      else if (current)
        act({ kind: 'item.close', id: current.id, at: now() }, () =>
          say(`${itemName(current)} ist abgeschlossen. Kein Punkt ist mehr offen.`),
        )
      else say('Kein Punkt ist mehr offen.')
    },
    pause: () => {
      if (sessionState !== 'running') return say('Die Sitzung läuft nicht.')
      const paused = isPaused(breaks)
      act({ kind: paused ? 'session.resume' : 'session.break', at: now() }, () =>
        say(paused ? 'Die Sitzung geht weiter.' : 'Die Sitzung ist unterbrochen.'),
      )
    },
    release: () => {
      if (!state.isLive) return say('Die Liveansicht ist aus. Schalten Sie sie oben ein.')
      if (!last)
        return say(
          openVotes(state).length > 0
            ? 'Die Abstimmung hat noch kein Ergebnis.'
            : 'Noch ist kein Ergebnis festgestellt.',
        )
      if (state.released.includes(last.id)) return say('Das letzte Ergebnis ist schon freigegeben.')
      act({ kind: 'live.release', recordId: last.id }, () =>
        say(`Freigegeben: ${last.payload.subject}`),
      )
    },
  }
}
