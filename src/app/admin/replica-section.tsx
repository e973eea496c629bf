import { DefinitionList } from '@/components/definition-list'
import { Section } from '@/components/section'
import { amount } from '@/domain/german'
import type { ReplicaState } from '@/usecases/list-replicas'

function describe({ isAlive, lagSeconds, isLate }: ReplicaState): string {
  if (!isAlive) return 'antwortet nicht'
  if (lagSeconds === null) return 'antwortet'
  const seconds = Math.round(lagSeconds)
  if (seconds === 0) return 'antwortet, auf dem neuesten Stand'
  const behind = `antwortet, ${amount(seconds, 'Sekunde', 'Sekunden')} im Rückstand`
  return isLate ? `${behind}; gelesen wird daraus vorerst nicht` : behind
}

/** The replicas of the database as this instance finds them; nothing if there are none. */
export function ReplicaSection({ replicas }: { replicas: readonly ReplicaState[] }) {
  if (replicas.length === 0) return null
  return (
    <Section id="datenbank" title="Datenbank-Kopien">
      <DefinitionList
        entries={replicas.map((replica) => ({ term: replica.name, value: describe(replica) }))}
      />
    </Section>
  )
}
