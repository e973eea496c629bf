import { Heading } from '@/components/heading'
import type { FactView } from '@/domain/record/views'
import type { FactKind } from '@/domain/vocabulary'
import { AbsentPosition, Fact } from './fact'
import { Figures } from './figures'

/** Everything a debate's sources report beside motions, votes and speeches, by kind. */
export function Facts({ facts }: { facts: readonly FactView[] }) {
  const of = (kind: FactKind) => facts.filter((fact) => fact.kind === kind)
  const figures = of('figure')
  return (
    <div className="space-y-32">
      <FactList title="Worum es ging" facts={of('background')} />
      {figures.length > 0 ? (
        <div>
          <Heading level={3} className="mb-12">
            Zahlen
          </Heading>
          <Figures figures={figures} />
        </div>
      ) : null}
      <FactList title="Folgen" facts={of('consequence')} />
      <FactList title="Haltungen von außerhalb der Debatte" facts={of('position')} absent />
    </div>
  )
}

function FactList({
  title,
  facts,
  absent = false,
}: {
  title: string
  facts: readonly FactView[]
  absent?: boolean
}) {
  if (facts.length === 0) return null
  return (
    <div>
      <Heading level={3} className="mb-12">
        {title}
      </Heading>
      <ul className="space-y-16">
        {facts.map((fact) => (
          <li key={fact.id}>{absent ? <AbsentPosition fact={fact} /> : <Fact fact={fact} />}</li>
        ))}
      </ul>
    </div>
  )
}
