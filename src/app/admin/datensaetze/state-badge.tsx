import { Badge } from '@/components/badge'
import { publicationStateLabel, type PublicationState } from '@/domain/vocabulary'

const tones = {
  draft: 'neutral',
  in_review: 'open',
  published: 'positive',
  withdrawn: 'negative',
} as const satisfies Record<PublicationState, string>

/** How far a record is on its way to the public. */
export function StateBadge({ state }: { state: PublicationState }) {
  return <Badge tone={tones[state]}>{publicationStateLabel[state]}</Badge>
}
