'use client'

import { motionsOf } from '@/domain/desk/derived/items'
import { nextMotion, orderOfVotes } from '@/domain/desk/derived/order'
import type { DeskRecord } from '@/domain/desk/state'
import { useAct } from '../act'
import { useDesk } from '../desk-context'
import { useReorder } from '../fields/use-reorder'
import { KeyButton } from '../keys/key-button'
import { usePanels } from '../panels'
import { MotionCard } from './motion-card'

/** The motions to an item in the order in which they are voted on, with what came of them. */
export function MotionList({ item }: { item: DeskRecord<'agenda_item'> }) {
  const { state } = useDesk()
  const { open, say } = usePanels()
  const act = useAct()
  const motions = new Map(motionsOf(state, item.id).map((motion) => [motion.id, motion]))
  const steps = orderOfVotes(state, item.id)
  const order = steps.map(({ motionId }) => motionId)
  const next = nextMotion(state, item.id)?.id

  const movable = useReorder(order, (wanted) =>
    act({ kind: 'motion.order', agendaItemId: item.id, order: wanted }, () =>
      say('Die Reihenfolge der Abstimmungen ist geändert.'),
    ),
  )
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
            <li key={motionId} {...movable(motionId).dragging}>
              <MotionCard
                motion={motion}
                place={index + 1}
                reason={explanation}
                isNext={motionId === next}
                movable={movable(motionId)}
              />
            </li>
          )
        })}
      </ol>
    </section>
  )
}
