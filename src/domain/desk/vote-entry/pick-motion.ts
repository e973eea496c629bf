/** Another motion than the one that comes next. */
import type { CommandInput } from '../commands'
import { standingVotes } from '../derived/items'
import type { DeskRecord, DeskState } from '../state'
import { stay, type Step, type Surroundings, type VoteEntry } from './entry'
import { entryOn, motionsInOrder, openOn, openOnNew, toOpen } from './open-vote'

/**
 * The vote is to be on this motion, or on a new one (null). A vote that is under way gives way to it;
 * where the motion has been voted on, its vote can only be repeated, and the reason is asked.
 */
export function pickMotion(
  entry: VoteEntry,
  vote: DeskRecord<'vote'> | undefined,
  motionId: string | null,
  around: Surroundings,
): Step {
  const motion = around.state.motions.find(({ id }) => id === motionId)
  const discarded: CommandInput[] =
    vote && vote.payload.countedAt === null ? [{ kind: 'vote.discard', id: vote.id }] : []
  const standing = motion && standingVotes(around.state, motion.id).at(-1)
  if (standing) {
    const shown = entryOn({ ...entry, voteId: standing.id })
    const question = { kind: 'replace', voteId: standing.id, replacement: 'repeated' } as const
    return { ...stay({ ...shown, question }), commands: discarded }
  }
  const opened = motion
    ? openOn(toOpen(motion), entry.way, around)
    : openOnNew(entry.agendaItemId, entry.way, around)
  return { ...opened, commands: [...discarded, ...opened.commands] }
}

/** The motion beside the one that is voted on, in the order of votes, that is not decided yet. */
export function motionBeside(
  state: DeskState,
  { agendaItemId }: VoteEntry,
  motionId: string,
  by: 1 | -1,
): string | null {
  const open = motionsInOrder(state, agendaItemId).filter(
    ({ id, payload }) =>
      id === motionId ||
      (payload.outcome === 'not_reported' && standingVotes(state, id).length === 0),
  )
  const at = open.findIndex(({ id }) => id === motionId)
  return open[at + by]?.id ?? null
}
