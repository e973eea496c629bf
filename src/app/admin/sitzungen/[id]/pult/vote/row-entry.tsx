'use client'

import { Swatch } from '@/components/faction-tag'
import { amount } from '@/domain/german'
import { hasNumbers } from '@/domain/desk/vote-entry/fields'
import { CHOICES } from '@/domain/desk/vote-entry/typed'
import {
  CHOICE_KEYS,
  fieldOf,
  isSkipped,
  POSITION_KEYS,
  type Row,
} from '@/domain/desk/vote-entry/rows'
import { ballotChoiceLabel, factionPositionLabel } from '@/domain/vocabulary'
import { FieldMessages } from './field-messages'
import { NumberField } from './number-field'
import { elementId, messagesAt, useShownVote } from './panel-context'

const LABELS = { yes: 'Ja', no: 'Nein', abstain: 'Enthaltung' } as const

/** One faction or member: a group that takes one key, with the same as buttons. */
export function RowEntry({ row }: { row: Row }) {
  const shown = useShownVote()
  const { dispatch, focus } = shown
  const field = fieldOf(row)
  const id = elementId(field)
  const messages = messagesAt(shown, field)
  const skipped = isSkipped(row) && row.kind === 'person'
  const answer = answerOf(row)
  const described = ['abstimmung-tasten', messages.length > 0 ? `${id}-fehler` : '']
  return (
    <li className="break-inside-avoid border-t border-line py-6">
      <div
        id={id}
        data-field={field}
        role="group"
        tabIndex={focus === field ? 0 : -1}
        aria-label={`${nameOf(row)}: ${answer ?? (skipped ? 'nicht aufgerufen' : 'noch offen')}`}
        aria-describedby={described.filter(Boolean).join(' ')}
        className="flex flex-wrap items-center justify-between gap-x-16 gap-y-6 rounded-kern-default px-6 py-4 focus:bg-surface focus:outline-3 focus:outline-focus"
        onFocus={(event) => {
          if (event.target === event.currentTarget && focus !== field)
            dispatch({ type: 'focus', field })
        }}
      >
        <div className="min-w-[9rem] flex-1">
          <span className={skipped ? 'text-muted' : 'font-semibold'}>
            {row.kind === 'faction' ? (
              <span className="inline-flex items-baseline gap-6 hyphens-none">
                <Swatch color={row.faction.color} />
                {row.faction.shortName}
              </span>
            ) : (
              nameOf(row)
            )}
          </span>{' '}
          <span className="text-kern-16 text-muted">{besideName(row)}</span>
        </div>
        <div className="flex flex-wrap gap-4">
          {optionsOf(row).map(({ key, label, isChosen }) => (
            <button
              key={key}
              type="button"
              tabIndex={-1}
              aria-pressed={isChosen}
              className={`min-h-[2.75rem] min-w-[2.75rem] cursor-pointer rounded-kern-default border-2 px-8 text-kern-16 hyphens-none ${isChosen ? 'border-link bg-link text-kern-action-on-default' : 'border-edge bg-paper text-ink'}`}
              onClick={() => {
                dispatch({ type: 'focus', field })
                dispatch({ type: 'key', key: isChosen ? 'Backspace' : key, shift: false })
              }}
            >
              {label}
            </button>
          ))}
        </div>
      </div>
      <FieldMessages id={`${id}-fehler`} messages={messages} />
      {row.kind === 'faction' && hasNumbers(row) ? (
        <div className="mt-4 grid grid-cols-3 gap-12 pl-6">
          {CHOICES.map((choice) => (
            <NumberField
              key={choice}
              field={`faction:${row.faction.id}:${choice}`}
              label={
                <>
                  <span className="sr-only">{row.faction.shortName}: </span>
                  {LABELS[choice]}
                </>
              }
            />
          ))}
        </div>
      ) : null}
    </li>
  )
}

function answerOf(row: Row): string | null {
  if (row.kind === 'faction') return row.vote && factionPositionLabel[row.vote.position]
  return row.choice && ballotChoiceLabel[row.choice]
}

function nameOf(row: Row): string {
  if (row.kind === 'faction') return row.faction.shortName
  const { name, office } = row.elector.person
  return office && office !== name ? `${name} (${office})` : name
}

function besideName(row: Row): string {
  if (row.kind === 'faction') {
    const seats = amount(row.seats, 'Sitz', 'Sitze')
    return row.present === null ? seats : `${row.present} von ${seats.replace(/Sitze$/, 'Sitzen')}`
  }
  return isSkipped(row) ? row.elector.eligibility.explanation : ''
}

/** The short words of the buttons; the legend above the rows says what the keys mean. */
const SHORT: Readonly<Record<string, string>> = {
  yes: 'Ja',
  no: 'Nein',
  abstain: 'Enth.',
  split: 'uneinh.',
  some_no: 'Gegenst.',
  some_yes: 'Zust.',
  some_abstain: 'Enth. aus',
  unknown: '?',
  not_voting: 'ohne',
  invalid: 'ungültig',
}

function optionsOf(row: Row) {
  const keys = row.kind === 'faction' ? POSITION_KEYS : CHOICE_KEYS
  const chosen = row.kind === 'faction' ? row.vote?.position : row.choice
  return Object.entries(keys).map(([key, value]) => ({
    key,
    label: (
      <>
        <span aria-hidden="true">{SHORT[value]}</span>
        <span className="sr-only">{longLabel(row, value)}</span>
      </>
    ),
    isChosen: chosen === value,
  }))
}

const longLabel = (row: Row, value: string): string =>
  row.kind === 'faction'
    ? factionPositionLabel[value as keyof typeof factionPositionLabel]
    : ballotChoiceLabel[value as keyof typeof ballotChoiceLabel]
