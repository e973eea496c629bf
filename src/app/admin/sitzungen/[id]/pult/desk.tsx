'use client'

import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { currentItem, nextItem } from '@/domain/desk/derived/items'
import { ActProvider } from './act'
import { AgendaRail } from './agenda-rail'
import { DeskContext, type Desk as DeskView } from './desk-context'
import { DeskHeader } from './desk-header'
import { ActionBar } from './action-bar'
import { DeskKeys } from './desk-keys'
import { Middle } from './middle'
import { Announcement } from './announcement'
import { PanelsContext, type Panel, type Panels } from './panels'
import { PresenceColumn } from './presence-column'
import { RefusedList } from './status/refused-list'
import { SyncContext, type SyncView } from './sync-context'
import type { DeskSync } from './sync/desk-sync'
import type { Reading } from './sync/transport'
import { useLeaveWarning, useOpenedSync, useSnapshot } from './use-sync'
import { useUnsaved } from './use-unsaved'
import { ViewSwitch, type View } from './view-switch'

/** The clerk's desk: a session while it runs, on one screen. */
export function Desk({ reading }: { reading: Reading }) {
  const sync = useOpenedSync(reading)
  const snapshot = useSnapshot(sync, reading)
  const { state, ...progress } = snapshot
  useLeaveWarning(snapshot.unsent > 0)
  const desk = useMemo<DeskView>(
    () => ({ state, ...givenTo(sync, reading) }),
    [state, sync, reading],
  )
  const view: SyncView = {
    ...progress,
    sendAgain: (id, again) => sync?.sendAgain(id, again),
    discard: (id) => sync?.discard(id),
  }
  const [panel, setPanel] = useState<Panel | null>(null)
  const [looked, setLooked] = useState<string | null>(null)
  const [message, setMessage] = useState({ text: '', count: 0 })
  const [shown, setShown] = useState<View>('item')
  const [hasHelp, setHasHelp] = useState(false)
  const [panelItemId, setPanelItemId] = useState<string | null>(null)
  const before = useRef<HTMLElement | null>(null)
  const isReturning = useRef(false)
  // As soon as the panel is gone: a moment later the next key may have opened another one.
  useLayoutEffect(() => {
    if (panel === null && isReturning.current) returnFocus(before.current)
    isReturning.current = false
  }, [panel])

  const item =
    state.items.find(({ id }) => id === looked) ??
    currentItem(state) ??
    nextItem(state) ??
    state.items[0]
  const say = (text: string) => setMessage(({ count }) => ({ text, count: count + 1 }))
  const { guard, mayLeave } = useUnsaved(say)
  const panels: Panels = {
    itemId: item?.id ?? null,
    panel,
    panelItemId,
    guard,
    open: (next) => {
      if (!mayLeave()) return
      if (panel === null && document.activeElement instanceof HTMLElement)
        before.current = document.activeElement
      setPanel(next)
      setPanelItemId(item?.id ?? null)
      setShown('item')
    },
    close: () => {
      if (!mayLeave()) return
      isReturning.current = true
      setPanel(null)
    },
    show: (id) => {
      if (!mayLeave()) return
      setLooked(id)
      setPanel(null)
      setShown('item')
    },
    say,
  }
  return (
    <DeskContext value={desk}>
      <SyncContext value={view}>
        <PanelsContext value={panels}>
          <ActProvider>
            <div data-desk={sync ? 'ready' : 'opening'} className="desk">
              <DeskHeader onHelp={() => setHasHelp(true)} />
              <Announcement message={message} />
              <RefusedList />
              <ViewSwitch view={shown} onChange={setShown} />
              <div className="grid gap-24 lg:grid-cols-[17rem_minmax(0,1fr)] xl:grid-cols-[18rem_minmax(0,1fr)_18rem]">
                <div className={shown === 'agenda' ? '' : 'max-lg:hidden'}>
                  <AgendaRail />
                </div>
                <div className={`min-w-0 ${shown === 'item' ? '' : 'max-lg:hidden'}`}>
                  <ActionBar item={item} />
                  <Middle item={item} />
                </div>
                <div
                  className={`lg:max-xl:col-span-2 ${shown === 'presence' ? '' : 'max-lg:hidden'}`}
                >
                  <PresenceColumn />
                </div>
              </div>
            </div>
            <DeskKeys item={item} hasHelp={hasHelp} onHelp={setHasHelp} />
          </ActProvider>
        </PanelsContext>
      </SyncContext>
    </DeskContext>
  )
}

const OPENING = 'Das Pult wird noch geöffnet. Bitte gleich noch einmal.'

/** What the desk gives to its panels; until the browser's storage is read, nothing is taken. */
function givenTo(sync: DeskSync | null, { now }: Reading): Pick<DeskView, 'send' | 'now'> {
  if (sync) return { send: sync.send, now: sync.now }
  return {
    send: () => ({ ok: false, kind: 'invalid', errors: [{ path: '', message: OPENING }] }),
    now: () => now,
  }
}

/** Back to where the clerk was before the panel was opened, or to the item. */
function returnFocus(before: HTMLElement | null): void {
  const isThere = before?.isConnected === true && before !== document.body
  const target = isThere ? before : document.getElementById('punkt-titel')
  target?.focus({ preventScroll: true })
}
