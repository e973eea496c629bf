'use client'

import { memo, type KeyboardEvent } from 'react'
import { Swatch } from '@/components/faction-tag'
import { AttendanceStatus, attendanceStatusLabel } from '@/domain/vocabulary'
import type { DeskFaction, DeskPerson } from '@/domain/desk/state'
import { TimeField } from '../fields/time-field'
import { Key } from '../keys/key-button'
import type { Stay } from './stays'

export const STATUS_KEYS = { present: 'A', excused: 'E', absent: 'F' } as const

interface AttendanceRowProps {
  person: DeskPerson
  faction: DeskFaction | undefined
  stays: readonly Stay[]
  isActive: boolean
  onKeyDown: (event: KeyboardEvent, personId: string) => void
  onMark: (personId: string, status: AttendanceStatus | null) => void
  onMove: (personId: string, how: 'arrive' | 'leave') => void
  onStays: (personId: string, stays: Stay[]) => void
}

/** One member: present, excused or absent, and when they came and went. */
export const AttendanceRow = memo(function AttendanceRow(props: AttendanceRowProps) {
  const { person, faction, stays, isActive, onKeyDown, onMark, onMove } = props
  const last = stays.at(-1)
  const isHere = last?.status === 'present' && last.leftAt === null
  return (
    <li
      data-person={person.id}
      data-status={last?.status ?? 'open'}
      tabIndex={isActive ? 0 : -1}
      aria-label={`${person.name}: ${last ? attendanceStatusLabel[last.status] : 'noch nicht erfasst'}`}
      onKeyDown={(event) => {
        if (event.target === event.currentTarget) onKeyDown(event, person.id)
      }}
      className="flex flex-wrap items-center gap-x-12 gap-y-4 rounded-kern-default px-8 py-6 focus:bg-surface"
    >
      <span className="flex min-w-[11rem] flex-1 flex-wrap items-baseline gap-x-8">
        <span className={last ? '' : 'font-semibold'}>{person.name}</span>
        {faction ? (
          <span className="inline-flex items-baseline gap-4 text-kern-16 text-muted">
            <Swatch color={faction.color} /> {faction.shortName}
          </span>
        ) : null}
        {person.office ? <span className="text-kern-16 text-muted">{person.office}</span> : null}
      </span>
      <span className="flex flex-wrap gap-4">
        {AttendanceStatus.options.map((status) => {
          const isChosen = last?.status === status
          return (
            <button
              key={status}
              type="button"
              tabIndex={isActive ? 0 : -1}
              aria-pressed={isChosen}
              onClick={() => onMark(person.id, isChosen && stays.length === 1 ? null : status)}
              className={`inline-flex items-center gap-6 rounded-kern-default border px-8 py-2 text-kern-16 hyphens-none ${isChosen ? 'border-link bg-link text-kern-action-on-default' : 'border-edge bg-paper'}`}
            >
              {attendanceStatusLabel[status]} <Key>{STATUS_KEYS[status]}</Key>
            </button>
          )
        })}
        <button
          type="button"
          tabIndex={isActive ? 0 : -1}
          onClick={() => onMove(person.id, isHere ? 'leave' : 'arrive')}
          className="inline-flex items-center gap-6 rounded-kern-default border border-edge bg-paper px-8 py-2 text-kern-16"
        >
          {isHere ? 'geht' : 'kommt'} <Key>{isHere ? 'G' : 'K'}</Key>
        </button>
      </span>
      <Times {...props} />
    </li>
  )
})

function Times({ person, stays, onStays }: AttendanceRowProps) {
  const timed = stays.some(({ arrivedAt, leftAt }) => arrivedAt !== null || leftAt !== null)
  if (!timed) return null
  const change = (index: number, stay: Stay) =>
    onStays(
      person.id,
      stays.map((one, at) => (at === index ? stay : one)),
    )
  return (
    <span className="flex w-full flex-wrap gap-x-16 gap-y-4 pl-16 text-kern-16">
      {stays.map((stay, index) => (
        <span key={index} className="inline-flex flex-wrap items-center gap-x-8">
          {stay.arrivedAt === null ? (
            'von Beginn an'
          ) : (
            <>
              gekommen
              <TimeField
                label={`${person.name} gekommen um`}
                stamp={stay.arrivedAt}
                onChange={(arrivedAt) => change(index, { ...stay, arrivedAt })}
              />
            </>
          )}
          {stay.leftAt === null ? null : (
            <>
              gegangen
              <TimeField
                label={`${person.name} gegangen um`}
                stamp={stay.leftAt}
                onChange={(leftAt) => change(index, { ...stay, leftAt })}
              />
            </>
          )}
        </span>
      ))}
    </span>
  )
}
