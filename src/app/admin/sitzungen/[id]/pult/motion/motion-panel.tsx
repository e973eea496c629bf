'use client'

import { useState } from 'react'
import { motionsOf } from '@/domain/desk/derived/items'
import type { DeskRecord } from '@/domain/desk/state'
import { useDesk } from '../desk-context'
import { KeyButton } from '../keys/key-button'
import { PanelFrame } from '../panel-frame'
import { usePanels } from '../panels'
import { newId } from '../sync/new-id'
import { MotionFields } from './motion-fields'

interface MotionPanelProps {
  item: DeskRecord<'agenda_item'>
  /** The motion that is changed; null: a new one. */
  motionId: string | null
}

/** A motion as it is moved: of which kind, by whom, in which words. */
export function MotionPanel({ item, motionId }: MotionPanelProps) {
  const { state } = useDesk()
  const { close, open } = usePanels()
  const [freshId] = useState(newId)
  const id = motionId ?? freshId
  const recorded = state.motions.find((motion) => motion.id === id)
  return (
    <PanelFrame
      id="antrag"
      title={motionId === null ? 'Antrag' : `Antrag: ${recorded?.payload.title ?? ''}`}
      onClose={close}
      buttons={
        recorded ? (
          <KeyButton onPress={() => open({ kind: 'vote', way: 'numbers' })}>
            Gleich abstimmen
          </KeyButton>
        ) : null
      }
    >
      <MotionFields
        id={id}
        item={item}
        recorded={recorded}
        others={motionsOf(state, item.id).filter((motion) => motion.id !== id)}
      />
    </PanelFrame>
  )
}
