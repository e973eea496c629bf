/** The way of a session from its preparation to approved minutes, and what is to be done next. */
import type { MinutesState, SessionState } from '@/domain/vocabulary'

export const SessionStep = ['prepare', 'invite', 'desk', 'minutes', 'approve'] as const
export type SessionStep = (typeof SessionStep)[number]

export const sessionStepLabel: Readonly<Record<SessionStep, string>> = {
  prepare: 'Vorbereiten',
  invite: 'Einladen',
  desk: 'Am Pult aufzeichnen',
  minutes: 'Niederschrift',
  approve: 'Genehmigen',
}

export interface SessionProgress {
  state: SessionState
  /** The session as it is shown to the public. */
  isPublished: boolean
  dayKnown: boolean
  startKnown: boolean
  placeKnown: boolean
  /** The statutory number of the term, on which the quorum rests. */
  seatsKnown: boolean
  itemCount: number
  /** Items of the public part that the public does not see yet. */
  hiddenItems: number
  doubledNumbers: number
  invitedOn: string | null
  minutes: MinutesState | null
}

export interface StepState {
  step: SessionStep
  /** `open`: can be done now; `waiting`: another step comes first. */
  state: 'done' | 'open' | 'waiting'
  /** In German, each a phrase. */
  missing: string[]
}

const missing = (parts: readonly (string | false)[]): string[] =>
  parts.filter((part) => part !== false)

const plural = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`

function preparation(progress: SessionProgress): string[] {
  return missing([
    !progress.dayKnown && 'Der Tag der Sitzung steht nicht fest.',
    !progress.startKnown && 'Der Beginn ist nicht eingetragen.',
    !progress.placeKnown && 'Der Ort ist nicht eingetragen.',
    !progress.seatsKnown &&
      'Die gesetzliche Mitgliederzahl ist nicht bekannt: Es fehlt die Wahlperiode oder ihre Zahl.',
    progress.itemCount === 0 && 'Die Tagesordnung hat noch keinen Punkt.',
    progress.doubledNumbers > 0 &&
      `Auf der Tagesordnung ${progress.doubledNumbers === 1 ? 'ist eine Nummer' : `sind ${progress.doubledNumbers} Nummern`} doppelt vergeben.`,
  ])
}

function invitation(progress: SessionProgress): string[] {
  return missing([
    progress.invitedOn === null && 'Der Tag, an dem die Einladung versandt wurde, fehlt.',
    !progress.isPublished && 'Die Sitzung ist noch nicht veröffentlicht.',
    progress.hiddenItems > 0 &&
      `${plural(progress.hiddenItems, 'Punkt des öffentlichen Teils ist', 'Punkte des öffentlichen Teils sind')} noch nicht veröffentlicht.`,
  ])
}

/** Each step with its state and what is missing; a session that was called off has none. */
export function stepsOf(progress: SessionProgress): StepState[] {
  if (progress.state === 'cancelled') return []
  const unprepared = preparation(progress)
  const uninvited = invitation(progress)
  const hasEnded = progress.state === 'closed'
  const { minutes } = progress
  const steps: Omit<StepState, 'state'>[] = [
    { step: 'prepare', missing: unprepared },
    { step: 'invite', missing: uninvited },
    {
      step: 'desk',
      missing: missing([
        progress.state === 'planned' && 'Die Sitzung ist noch nicht eröffnet.',
        progress.state === 'running' && 'Die Sitzung läuft.',
      ]),
    },
    {
      step: 'minutes',
      missing: missing([
        minutes === null && 'Die Niederschrift ist noch nicht begonnen.',
        minutes === 'draft' && 'Die Niederschrift ist noch nicht unterschrieben.',
      ]),
    },
    {
      step: 'approve',
      missing: missing([minutes !== 'approved' && 'Die Niederschrift ist noch nicht genehmigt.']),
    },
  ]
  return steps.map(({ step, missing: lacks }) => ({
    step,
    state: lacks.length === 0 ? 'done' : isDue(step, hasEnded, minutes) ? 'open' : 'waiting',
    missing: lacks,
  }))
}

function isDue(step: SessionStep, hasEnded: boolean, minutes: MinutesState | null): boolean {
  if (step === 'minutes') return hasEnded
  return step === 'approve' ? hasEnded && minutes === 'signed' : true
}

/**
 * What is to be done next. Once a session runs or is over, nobody goes back to prepare it; `null` if
 * nothing is left, or it was called off.
 */
export function nextStep(progress: SessionProgress): SessionStep | null {
  const begun = progress.state === 'running' || progress.state === 'closed'
  const left = stepsOf(progress).find(
    ({ step, state }) => state === 'open' && !(begun && (step === 'prepare' || step === 'invite')),
  )
  return left?.step ?? null
}
