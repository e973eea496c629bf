import { MACHINE_READ } from '@/domain/procedure/machine-read'
import type { VoteView } from '@/domain/record/views'

/** Says of a vote that a program has read it from the source's words and nobody has confirmed it yet. */
export function MachineRead({ vote }: { vote: Pick<VoteView, 'machineRead'> }) {
  if (!vote.machineRead) return null
  return <p className="text-kern-16 text-muted">{MACHINE_READ}</p>
}
