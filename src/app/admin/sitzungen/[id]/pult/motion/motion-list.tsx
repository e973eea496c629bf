'use client'

import { useState, type DragEvent, type KeyboardEvent } from 'react'
import { motionsOf } from '@/domain/desk/derived/items'
import { nextMotion, orderOfVotes } from '@/domain/desk/derived/order'
import type { DeskRecord } from '@/domain/desk/state'
import { useAct } from '../act'
import { useDesk } from '../desk-context'
import { KeyButton } from '../keys/key-button'
import { usePanels } from '../panels'
import { MotionCard } from './motion-card'

/** The motions to an item in the order in which they are voted on, with what came of them. */
export function MotionList({ item }: { item: DeskRecord<'agenda_item'> }) {
  const { state } = useDesk()
  const { open, say } = usePanels()
  const act = useAct()
  const [dragged, setDragged] = useState<string | null>(null)
  const motions = new Map(motionsOf(state, item.id).map((motion) => [motion.id, motion]))
  const steps = orderOfVotes(state, item.id)
  const order = steps.map(({ motionId }) => motionId)
  const next = nextMotion(state, item.id)?.id

  const move = (id: string, to: number) => {
    const from = order.indexOf(id)
    if (from < 0 || to < 0 || to >= order.length || from === to) return
    const others = order.filter((other) => other !== id)
    const wanted = [...others.slice(0, to), id, ...others.slice(to)]
    act({ kind: 'motion.order', agendaItemId: item.id, order: wanted }, () =>
      say('Die Reihenfolge der Abstimmungen ist geändert.'),
    )
  }
  const onKeyDown = (id: string) => (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(id, order.indexOf(id) + (event.key === 'ArrowUp' ? -1 : 1))
  }
  const onDrop = (id: string) => (event: DragEvent) => {
    event.preventDefault()
    if (dragged) move(dragged, order.indexOf(id))
    setDragged(null)
  }
  return (
    <section aria-labelledby="antraege" className="mt-24">
      <div className="flex flex-wrap items-center justify-between gap-8">
        <h3 id="antraege" className="text-kern-20">
          Anträge und Abstimmungen
        </h3>
        <KeyButton hotkey="M" look="tertiary" onPress={() => open({ kind: 'motion', id: null })}>
          Antrag
        </KeyButton>
      </div>
      {steps.length === 0 ? (
        <p className="mt-4 text-muted">
          Noch kein Antrag. Mit A wird über den Punkt so abgestimmt, wie er auf der Tagesordnung
          steht.
        </p>
      ) : null}
      <ol className="mt-8 list-none space-y-12">
        {steps.map(({ motionId, explanation }, index) => {
          const motion = motions.get(motionId)
          if (!motion) return null
          return (
            <li
              key={motionId}
              draggable={dragged === motionId || undefined}
              onDragOver={(event) => event.preventDefault()}
              onDrop={onDrop(motionId)}
              onDragEnd={() => setDragged(null)}
            >
              <MotionCard
                motion={motion}
                place={index + 1}
                reason={explanation}
                isNext={motionId === next}
                onKeyDown={onKeyDown(motionId)}
                onGrab={() => setDragged(motionId)}
                onMove={(by) => move(motionId, index + by)}
                isFirst={index === 0}
                isLast={index === steps.length - 1}
              />
            </li>
          )
        })}
      </ol>
    </section>
  )
}
