'use client'

import { createContext, useContext } from 'react'
import type { CommandInput } from '@/domain/desk/commands'
import type { DeskRecord, DeskState } from '@/domain/desk/state'
import type { EntryEvent, Field, VoteEntry } from '@/domain/desk/vote-entry/entry'
import type { Reading } from '@/domain/desk/vote-entry/reading'
import type { Payload } from '@/domain/record/payloads'

/** The vote that the panel shows, with what is being typed. */
export interface ShownVote {
  entry: VoteEntry
  state: DeskState
  vote: DeskRecord<'vote'>
  /** The vote as it would be with what is typed. */
  draft: Payload<'vote'>
  reading: Reading
  /** The field that has the keys. */
  focus: Field
  dispatch: (event: EntryEvent) => boolean
  /** Performs commands of the panel that are no step of the entry. */
  run: (commands: readonly CommandInput[]) => void
}

export const PanelContext = createContext<ShownVote | null>(null)

/** The vote around this part of the panel. */
export function useShownVote(): ShownVote {
  const shown = useContext(PanelContext)
  if (!shown) throw new Error('a part of the vote panel stands outside of it')
  return shown
}

/** The id of a field's element. */
export const elementId = (field: Field): string => `abstimmung-${field.replaceAll(':', '-')}`

/** What is wrong at a field: what the last command was answered, and what the rules say. */
export function messagesAt({ entry, reading }: ShownVote, field: Field): string[] {
  const answered = entry.errors.filter(({ path }) => path === field).map(({ message }) => message)
  const found = reading.findings
    .filter((finding) => finding.field === field)
    .map(({ message, paragraph }) =>
      message.includes(paragraph) ? message : `${message} (${paragraph})`,
    )
  return [...new Set([...answered, ...found])]
}
