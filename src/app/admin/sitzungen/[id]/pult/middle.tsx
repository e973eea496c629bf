'use client'

import { voters } from '@/domain/desk/derived/presence'
import type { DeskRecord } from '@/domain/desk/state'
import { Notice } from '@/components/notice'
import { AttendancePanel } from './attendance/attendance-panel'
import { QuorumPanel } from './attendance/quorum-panel'
import { RecusalPanel } from './attendance/recusal-panel'
import { useDesk } from './desk-context'
import { ItemView } from './item/item-view'
import { UrgencyPanel } from './item/urgency-panel'
import { MinutesNotice } from './minutes-notice'
import { MotionPanel } from './motion/motion-panel'
import { usePanels } from './panels'
import { SessionNotice } from './session-notice'
import { StatementPanel } from './statement/statement-panel'
import { TimesPanel } from './times/times-panel'
import { VotePanel } from './vote/vote-panel'

/** What stands open, and below it the item that is looked at. */
export function Middle({ item }: { item: DeskRecord<'agenda_item'> | undefined }) {
  const { state } = useDesk()
  return (
    <>
      <MinutesNotice />
      <SessionNotice />
      {voters(state).length === 0 ? (
        <div className="mb-16">
          <Notice tone="warning" title="Für diesen Tag ist kein Mitglied erfasst.">
            <p>
              Beschlussfähigkeit und Stimmrecht lassen sich so nicht prüfen. Tragen Sie bei den
              Personen ein, wer an diesem Tag dem Gremium angehört; danach lädt „Neu laden“ im
              Browser das Pult mit den Mitgliedern. Erfassen lässt sich trotzdem alles.
            </p>
          </Notice>
        </div>
      ) : null}
      <OpenPanel item={item} />
      {item ? (
        <ItemView item={item} />
      ) : (
        <p className="text-muted">Auf der Tagesordnung steht noch kein Punkt.</p>
      )}
    </>
  )
}

function OpenPanel({ item: looked }: { item: DeskRecord<'agenda_item'> | undefined }) {
  const { panel, panelItemId, close } = usePanels()
  const { state } = useDesk()
  if (!panel) return null
  if (panel.kind === 'attendance') return <AttendancePanel />
  if (panel.kind === 'urgency') return <UrgencyPanel />
  if (panel.kind === 'times') return <TimesPanel />
  // Another clerk may have called the next item: what stands open goes on about its own.
  const item = state.items.find(({ id }) => id === panelItemId) ?? looked
  if (panel.kind === 'quorum') return <QuorumPanel item={item} />
  if (!item) return null
  switch (panel.kind) {
    case 'vote':
      return (
        <div className="mb-24 rounded-kern-default border-2 border-link bg-paper p-16">
          <VotePanel itemId={item.id} request={panel} onClose={close} />
        </div>
      )
    case 'motion':
      return <MotionPanel key={panel.id ?? 'neu'} item={item} motionId={panel.id} />
    case 'statement':
      return <StatementPanel key={panel.id ?? 'neu'} item={item} statementId={panel.id} />
    case 'recusal':
      return <RecusalPanel item={item} />
  }
}
