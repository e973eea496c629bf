'use client'

import type { DeskRecord } from '@/domain/desk/state'
import { motionOutcomeLabel, type MotionOutcome } from '@/domain/vocabulary'
import { useAct } from '../act'
import { useDesk } from '../desk-context'
import { NoteField, useNote } from '../fields/note-field'
import { KeyButton } from '../keys/key-button'

const WITHOUT_VOTE = [
  'withdrawn',
  'settled',
  'not_admitted',
  'noted',
  'referred',
  'postponed',
] as const satisfies readonly MotionOutcome[]

/** What became of a motion without a vote. */
export function SettleMenu({ motion }: { motion: DeskRecord<'motion'> }) {
  const act = useAct()
  const { send } = useDesk()
  const { id, payload } = motion
  const note = useNote(`erledigt:${id}`, payload.outcomeNote)
  const settle = (outcome: MotionOutcome) =>
    act(
      {
        kind: 'motion.settle',
        id,
        outcome,
        note: outcome === 'not_reported' ? null : note.text,
      },
      note.done,
    )
  const current = WITHOUT_VOTE.find((outcome) => outcome === payload.outcome)
  return (
    <details className="min-w-0" open={note.isTyped || undefined}>
      <summary className="px-8 py-6">Ohne Abstimmung</summary>
      <NoteField
        label="Vermerk dazu"
        note={note}
        onLeave={() => {
          if (current && send({ kind: 'motion.settle', id, outcome: current, note: note.text }).ok)
            note.done()
        }}
      />
      <div className="mt-8 flex flex-wrap gap-8">
        {WITHOUT_VOTE.map((outcome) => (
          <KeyButton
            key={outcome}
            isPressed={payload.outcome === outcome}
            onPress={() => settle(payload.outcome === outcome ? 'not_reported' : outcome)}
          >
            {motionOutcomeLabel[outcome]}
          </KeyButton>
        ))}
      </div>
    </details>
  )
}
