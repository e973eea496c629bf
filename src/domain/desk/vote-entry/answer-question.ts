import { tooLong } from '@/domain/record/too-long'
import { MOST_REASON } from '../protocol'
import { stay, unhandled, type Step, type Surroundings, type VoteEntry } from './entry'
import { openReplacement } from './replacing'

const MISSING = 'Bitte einen Grund angeben; er steht in der Niederschrift.'

/** In the one field of a question: Enter goes on with the reason, Escape goes back. */
export function answerQuestion(entry: VoteEntry, key: string, around: Surroundings): Step {
  const { question } = entry
  if (!question) return unhandled(entry)
  const { reason: typed = '', ...typedElsewhere } = entry.typed
  const answered: VoteEntry = { ...entry, question: null, typed: typedElsewhere, errors: [] }
  if (key === 'Escape') return stay(answered)
  if (key !== 'Enter') return unhandled(entry)
  const reason = typed.trim()
  if (reason === '') return stay({ ...entry, errors: [{ path: 'reason', message: MISSING }] })
  // The field says so, and keeps what is in it.
  if (tooLong(reason, MOST_REASON) !== null) return stay({ ...entry, errors: [] })
  if (question.kind === 'overrule')
    return { entry: answered, commands: question.waiting, overrule: reason, handled: true }
  const { voteId, replacement } = question
  const first = around.state.votes.find(({ id }) => id === voteId)
  return first
    ? openReplacement(first, { agendaItemId: entry.agendaItemId, replacement, reason }, around)
    : stay(answered)
}
