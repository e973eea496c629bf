import type { CommandInput } from '@/domain/desk/commands'
import type { DeskRecord, DeskState } from '@/domain/desk/state'
import { motionKindLabel, type MotionKind } from '@/domain/vocabulary'
import { WORDING } from './effects'

/** A motion as it is being typed. */
export interface MotionDraft {
  kind: MotionKind
  title: string
  text: string
  textIsVerbatim: boolean
  /** As it is put to the vote, where amendments changed it; empty: as it was moved. */
  amendedText: string
  /** Ids of factions and persons. */
  movers: string[]
  targetId: string | null
  paperId: string | null
}

/** What a new motion begins with: the first one is about the matter, the next ones amend it. */
export function newDraft(others: readonly DeskRecord<'motion'>[]): MotionDraft {
  const main = others.find(({ payload }) => payload.kind === 'substantive')
  return {
    kind: main ? 'amendment' : 'substantive',
    title: '',
    text: '',
    textIsVerbatim: true,
    amendedText: '',
    movers: [],
    targetId: main?.id ?? null,
    paperId: null,
  }
}

export const draftFrom = ({ payload }: DeskRecord<'motion'>): MotionDraft => ({
  kind: payload.kind,
  title: payload.title,
  text: payload.text,
  textIsVerbatim: payload.textIsVerbatim,
  amendedText: payload.amendedText ?? '',
  movers: payload.movers.flatMap(
    ({ personId, organizationId }) => personId ?? organizationId ?? [],
  ),
  targetId: payload.targetId,
  paperId: payload.paperId,
})

/** The draft as one of another kind, with the usual words if none were typed yet. */
export function ofKind(draft: MotionDraft, kind: MotionKind, main: string | null): MotionDraft {
  const isUntouched = draft.text === WORDING[draft.kind]
  return {
    ...draft,
    kind,
    text: isUntouched ? WORDING[kind] : draft.text,
    targetId: kind === 'amendment' ? (draft.targetId ?? main) : null,
  }
}

/** A faction as itself, a person for the faction of that day. */
const toMovers = (state: DeskState, ids: readonly string[]) =>
  ids.map((id) =>
    state.factions.some((faction) => faction.id === id)
      ? { organizationId: id, personId: null }
      : {
          organizationId: state.persons.find((person) => person.id === id)?.factionId ?? null,
          personId: id,
        },
  )

/** The title under which it goes, unless one was typed: kind and who moved. */
export function titleOf(state: DeskState, { title, kind, movers }: MotionDraft): string {
  if (title.trim() !== '') return title
  const names = movers.map(
    (id) =>
      state.factions.find((faction) => faction.id === id)?.shortName ??
      state.persons.find((person) => person.id === id)?.name ??
      '',
  )
  return names.length === 0 ? motionKindLabel[kind] : `${motionKindLabel[kind]} ${names.join(', ')}`
}

/** The command that records the draft; null as long as it says nothing. */
export function toCommand(
  state: DeskState,
  draft: MotionDraft,
  {
    id,
    agendaItemId,
    recorded,
  }: {
    id: string
    agendaItemId: string
    recorded: DeskRecord<'motion'> | undefined
  },
): CommandInput | null {
  if (draft.text.trim() === '') return null
  const fields = {
    motionKind: draft.kind,
    title: titleOf(state, draft).slice(0, 500),
    text: draft.text,
    textIsVerbatim: draft.textIsVerbatim,
    movers: toMovers(state, draft.movers),
    targetId: draft.targetId,
  }
  if (!recorded) return { kind: 'motion.add', id, agendaItemId, paperId: draft.paperId, ...fields }
  const before = { ...recorded.payload, motionKind: recorded.payload.kind }
  const all = {
    ...fields,
    amendedText: draft.amendedText.trim() === '' ? null : draft.amendedText,
    paperId: draft.paperId,
  }
  const changed = Object.fromEntries(
    Object.entries(all).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof typeof all]),
    ),
  )
  return { kind: 'motion.change', id, ...changed }
}
