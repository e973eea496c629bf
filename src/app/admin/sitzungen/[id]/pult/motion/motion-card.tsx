'use client'

import { Badge } from '@/components/badge'
import { MotionOutcomeBadge } from '@/components/outcome-badge'
import { BlockQuote } from '@/components/words/quote'
import type { DeskRecord, DeskState } from '@/domain/desk/state'
import { motionKindLabel } from '@/domain/vocabulary'
import { useDesk } from '../desk-context'
import { MoveButtons } from '../fields/move-buttons'
import { OthersNote } from '../fields/others-note'
import type { Movable } from '../fields/use-reorder'
import { KeyButton } from '../keys/key-button'
import { usePanels } from '../panels'
import { AfterwardsMenu, Standing } from './afterwards'
import { EFFECT } from './effects'
import { Results } from './results'
import { SettleMenu } from './settle-menu'

interface MotionCardProps {
  motion: DeskRecord<'motion'>
  /** In the order of votes, from 1. */
  place: number
  /** Why it stands there. */
  reason: string
  isNext: boolean
  movable: Movable
}

/** Who moved it, as it is said at the desk. */
export function moversOf(state: DeskState, { payload }: DeskRecord<'motion'>): string {
  const names = payload.movers.map(({ organizationId, personId }) => {
    const faction = state.factions.find(({ id }) => id === organizationId)?.shortName
    const person = state.persons.find(({ id }) => id === personId)?.name
    return [person, faction].filter(Boolean).join(', ') || 'nicht bekannt'
  })
  return names.join(' · ')
}

/** A motion with its place in the order of votes and what came of it. */
export function MotionCard(props: MotionCardProps) {
  const { motion, place, reason, isNext } = props
  const { state } = useDesk()
  const { open } = usePanels()
  const { id, payload } = motion
  const target = state.motions.find((other) => other.id === payload.targetId)
  const movers = moversOf(state, motion)
  const effect = EFFECT[payload.kind]
  return (
    <article
      tabIndex={0}
      aria-label={`${place}. ${payload.title}`}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onKeyDown={props.movable.onKeyDown}
      className={`rounded-kern-default border bg-paper p-12 ${isNext ? 'border-2 border-link' : 'border-line'}`}
    >
      <div className="flex gap-12">
        <Grip {...props} />
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap items-baseline gap-x-12 text-kern-16">
            <span>{motionKindLabel[payload.kind]}</span>
            {movers ? <span>von {movers}</span> : null}
            {isNext ? <Badge tone="open">als Nächstes</Badge> : null}
            {payload.outcome === 'not_reported' ? null : (
              <MotionOutcomeBadge outcome={payload.outcome} />
            )}
          </p>
          <h4 className="text-kern-18">{payload.title}</h4>
          {target ? <p className="text-kern-16">zu: {target.payload.title}</p> : null}
          {payload.text === payload.title ? null : (
            <div className="mt-4 line-clamp-4">
              {payload.textIsVerbatim ? (
                <BlockQuote text={payload.text} />
              ) : (
                <p className="whitespace-pre-line">{payload.text}</p>
              )}
            </div>
          )}
          {payload.outcomeNote ? <p className="mt-4">{payload.outcomeNote}</p> : null}
          <p className="mt-4 text-[0.9375rem] text-muted">
            {reason} {effect && payload.kind !== 'amendment' ? effect : null}
          </p>
          <OthersNote target={`motion:${id}`} since={null} />
          <Standing motion={motion} />
          <Results motionId={id} />
          <div className="mt-8 flex flex-wrap items-center gap-8">
            {isNext ? (
              <KeyButton
                hotkey="A"
                look="primary"
                onPress={() => open({ kind: 'vote', way: 'numbers' })}
              >
                Abstimmen
              </KeyButton>
            ) : null}
            <KeyButton look="tertiary" onPress={() => open({ kind: 'motion', id })}>
              Bearbeiten
            </KeyButton>
            <SettleMenu motion={motion} />
            <AfterwardsMenu motion={motion} />
          </div>
        </div>
      </div>
    </article>
  )
}

function Grip({ place, movable, motion }: MotionCardProps) {
  const { title } = motion.payload
  const isOnly = movable.isFirst && movable.isLast
  return (
    <div className="flex shrink-0 flex-col items-center gap-4">
      <span
        className={`font-semibold tabular-nums ${isOnly ? '' : 'cursor-grab'}`}
        onPointerDown={isOnly ? undefined : movable.onGrab}
      >
        {place}.
      </span>
      <MoveButtons
        movable={movable}
        labels={{
          up: `„${title}“ früher abstimmen`,
          down: `„${title}“ später abstimmen`,
        }}
      />
    </div>
  )
}
