'use client'

import { useEffect, useState } from 'react'
import { LiveSession } from '@/components/live/live-view'
import type { LiveMessage } from '@/domain/live/events'
import { withMessage, type LiveView } from '@/domain/live/view'

const KINDS = ['session', 'item', 'presence', 'result', 'live'] as const
/** The browser gives up for good on whatever is not a stream, such as a server's word that it cannot now. */
const AGAIN_MS = 5_000

interface LiveUpdatesProps {
  /** As the server drew the page. */
  initial: LiveView
  /** Address of the stream; null: nothing more is to be expected. */
  events: string | null
}

/** The live view, which goes on by itself where there is a script and a connection. */
export function LiveUpdates({ initial, events }: LiveUpdatesProps) {
  const [view, setView] = useState(initial)
  const [line, setLine] = useState<'waiting' | 'open' | 'lost'>('waiting')
  const isClosed = view.state === 'closed'

  useEffect(() => {
    if (events === null) return
    let last = String(initial.sequence)
    let source: EventSource
    let again: ReturnType<typeof setTimeout> | undefined
    const take = (event: MessageEvent<string>) => {
      if (event.lastEventId) last = event.lastEventId
      const message = JSON.parse(event.data) as LiveMessage
      setView((current) => withMessage(current, message))
    }
    const follow = () => {
      source = new EventSource(`${events}?after=${last}`)
      for (const kind of KINDS) source.addEventListener(kind, take)
      source.addEventListener('open', () => setLine('open'))
      source.addEventListener('error', () => {
        setLine('lost')
        if (source.readyState === EventSource.CLOSED) again = setTimeout(follow, AGAIN_MS)
      })
    }
    follow()
    return () => {
      clearTimeout(again)
      source.close()
    }
  }, [events, initial.sequence])

  return (
    <>
      <LiveSession view={view} />
      {events === null ? null : (
        <p className="mt-32 text-kern-16 text-muted" role="status">
          {line === 'open'
            ? isClosed
              ? 'Ergebnisse, die noch freigegeben werden, erscheinen hier von selbst.'
              : 'Diese Seite aktualisiert sich von selbst.'
            : line === 'lost'
              ? 'Die Verbindung ist unterbrochen. Sie wird von selbst wieder aufgenommen; angezeigt wird der letzte bekannte Stand.'
              : 'Die Verbindung wird aufgebaut …'}
        </p>
      )}
    </>
  )
}
