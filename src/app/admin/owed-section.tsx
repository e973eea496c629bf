import { Section } from '@/components/section'
import { Notice } from '@/components/notice'
import { amount } from '@/domain/german'
import { followUpsPath } from './auftraege/paths'

/** What is overdue, and what nobody has decided yet; nothing if there is neither. */
export function OwedSection({ owed }: { owed: { overdue: number; undecided: number } }) {
  const { overdue, undecided } = owed
  if (overdue === 0 && undecided === 0) return null
  return (
    <Section id="auftraege" title="Aufträge aus Beschlüssen">
      {overdue > 0 ? (
        <Notice tone="warning">
          <a href={`${followUpsPath}?ansicht=ueberfaellig`}>
            {amount(overdue, 'Auftrag ist', 'Aufträge sind')} überfällig
          </a>
        </Notice>
      ) : null}
      {undecided > 0 ? (
        <p className="mt-12">
          <a href={followUpsPath}>
            {amount(undecided, 'angenommener Antrag', 'angenommene Anträge')} ohne Entscheidung, wer
            was tut
          </a>
        </p>
      ) : null}
    </Section>
  )
}
