/** The way of a record to the public: draft → in review → published (→ withdrawn). */
import { publicationStateLabel, type PublicationState, type UserRole } from '@/domain/vocabulary'
import { mayPublish } from './four-eyes'
import { may, type Action } from './permissions'

interface Step {
  from: PublicationState
  to: PublicationState
  /** Whoever may do one of these may take the step. */
  actions: readonly Action[]
  /** The button's words. */
  label: string
}

const STEPS: readonly Step[] = [
  { from: 'draft', to: 'in_review', actions: ['submit'], label: 'Zur Prüfung vorlegen' },
  { from: 'in_review', to: 'draft', actions: ['publish', 'submit'], label: 'Zurückgeben' },
  { from: 'in_review', to: 'published', actions: ['publish'], label: 'Veröffentlichen' },
  { from: 'published', to: 'withdrawn', actions: ['withdraw'], label: 'Zurücknehmen' },
  { from: 'withdrawn', to: 'draft', actions: ['write'], label: 'Neu bearbeiten' },
]

export interface TransitionRequest {
  from: PublicationState
  to: PublicationState
  role: UserRole
  userId: string
  /** Everybody who wrote on this version. */
  writerIds: readonly string[]
  singlePersonOffice: boolean
  recordType?: string
}

export interface TransitionAnswer {
  allowed: boolean
  explanation: string
}

/** Whether somebody may take a record from one state to another, and why not. */
export function transition(request: TransitionRequest): TransitionAnswer {
  const { from, to, role, userId, writerIds, singlePersonOffice } = request
  const step = STEPS.find((entry) => entry.from === from && entry.to === to)
  if (!step) {
    return {
      allowed: false,
      explanation: `Der Übergang von „${publicationStateLabel[from]}“ zu „${publicationStateLabel[to]}“ ist nicht vorgesehen.`,
    }
  }
  if (!step.actions.some((action) => may(role, action, request.recordType))) {
    return {
      allowed: false,
      explanation: `Ihre Rolle berechtigt nicht zu diesem Schritt („${step.label}“).`,
    }
  }
  const isTakingBack = from === 'in_review' && to === 'draft' && !may(role, 'publish')
  if (isTakingBack && !writerIds.includes(userId)) {
    return {
      allowed: false,
      explanation: 'Zurückholen darf diese Fassung nur, wer an ihr geschrieben hat.',
    }
  }
  return to === 'published'
    ? mayPublish({ publisherId: userId, writerIds, singlePersonOffice, state: from })
    : { allowed: true, explanation: `Der Schritt „${step.label}“ ist zulässig.` }
}

/** The steps somebody may take from a state, with the words for their buttons. */
export function availableSteps(
  request: Omit<TransitionRequest, 'to'>,
): { to: PublicationState; label: string }[] {
  return STEPS.filter(
    (step) => step.from === request.from && transition({ ...request, to: step.to }).allowed,
  ).map(({ to, label }) => ({ to, label }))
}
