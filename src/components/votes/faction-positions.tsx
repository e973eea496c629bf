import { FactionTag } from '@/components/faction-tag'
import type { FactionVoteView } from '@/domain/record/views'
import type { FactionPosition } from '@/domain/vocabulary'
import { factionGroups } from './faction-groups'

const edges: Record<FactionPosition, string> = {
  yes: 'border-vote-yes',
  some_yes: 'border-vote-yes',
  no: 'border-vote-no',
  some_no: 'border-vote-no',
  abstain: 'border-vote-abstain',
  some_abstain: 'border-vote-abstain',
  split: 'border-edge',
  unknown: 'border-edge border-dashed',
}

/** Factions grouped by how they voted; a faction that no source mentions is not in the list. */
export function FactionPositions({ factions }: { factions: readonly FactionVoteView[] }) {
  if (factions.length === 0) {
    return <p className="text-muted">Wie die Fraktionen abstimmten, ist nicht berichtet.</p>
  }
  return (
    <div>
      <dl className="flex flex-wrap gap-x-32 gap-y-12">
        {factionGroups(factions).map(({ position, words, members }) => (
          <div key={position} className={`border-l-4 pl-12 ${edges[position]}`}>
            <dt className="text-kern-16 text-muted">{words}</dt>
            <dd className="flex flex-wrap gap-x-16">
              {members.map(({ faction }) => (
                <FactionTag key={faction.id} faction={faction} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-8 text-kern-16 text-muted">
        Wie hier nicht genannte Fraktionen abstimmten, ist nicht berichtet.
      </p>
    </div>
  )
}
