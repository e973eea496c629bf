'use client'

import { Badge } from '@/components/badge'
import { clock, currentItem, itemName } from '@/domain/desk/derived/items'
import type { DeskRecord } from '@/domain/desk/state'
import { targetOf } from '@/domain/desk/target'
import { useAct } from '../act'
import { courseOf } from '../agenda-rail'
import { useDesk } from '../desk-context'
import { OthersNote } from '../fields/others-note'
import { TypedText } from '../fields/typed-text'
import { KeyButton } from '../keys/key-button'
import { MotionList } from '../motion/motion-list'
import { StatementList } from '../statement/statement-list'
import { ItemTimes } from '../times/item-times'
import { DisposeMenu } from './dispose-menu'
import { SecondCallField } from './second-call-field'

/** The item that is looked at: its course, its motions with their votes, who spoke. */
export function ItemView({ item }: { item: DeskRecord<'agenda_item'> }) {
  const { state, now } = useDesk()
  const act = useAct()
  const { payload, id } = item
  const isCurrent = currentItem(state)?.id === id
  return (
    <article aria-labelledby="punkt-titel">
      <header>
        <p className="flex flex-wrap items-baseline gap-x-12 text-kern-16">
          <span className="font-semibold">{itemName(item)}</span>
          <span>{courseOf(item)}</span>
          {payload.isPublic ? null : <Badge>nichtöffentlich</Badge>}
          {payload.addedInSession ? <Badge>in der Sitzung aufgenommen</Badge> : null}
        </p>
        <h2 id="punkt-titel" tabIndex={-1} className="mt-2 text-kern-24 outline-offset-4">
          {payload.title}
        </h2>
        <OthersNote target={targetOf({ kind: 'item.close', id, at: now() })} since={null} />
        {payload.debateClosedAt ? (
          <p className="mt-4 flex flex-wrap items-center gap-x-12">
            Die Aussprache ist seit {clock(payload.debateClosedAt)} geschlossen.
            <KeyButton
              look="tertiary"
              onPress={() => act({ kind: 'item.close-debate', id, at: null })}
            >
              Wieder eröffnen
            </KeyButton>
          </p>
        ) : null}
        {payload.disposalNote ? <p className="mt-4">{payload.disposalNote}</p> : null}
        {isCurrent ? null : (
          <div className="mt-12">
            <KeyButton
              look={payload.startedAt ? 'secondary' : 'primary'}
              onPress={() => act({ kind: 'item.open', id, at: now() })}
            >
              {payload.startedAt ? 'Noch einmal aufrufen' : 'Diesen Punkt aufrufen'}
            </KeyButton>
          </div>
        )}
      </header>
      <MotionList item={item} />
      <StatementList item={item} />
      <section aria-labelledby="punkt-mehr" className="mt-32">
        <h3 id="punkt-mehr" className="text-kern-20">
          Zum Punkt
        </h3>
        <div className="mt-8 grid gap-16 md:grid-cols-2">
          <TypedText
            key={`${id}-vortrag`}
            label="Berichterstattung"
            recorded={payload.rapporteur ?? ''}
            target={`item:${id}`}
            toCommand={(rapporteur) => ({ kind: 'item.change', id, rapporteur })}
            max={300}
          />
          <TypedText
            key={`${id}-notiz`}
            label="Vermerk"
            recorded={payload.note ?? ''}
            target={`item:${id}`}
            toCommand={(note) => ({ kind: 'item.change', id, note })}
            isLong
            max={2000}
          />
        </div>
        <SecondCallField item={item} />
        <ItemTimes key={`${id}-zeiten`} item={item} />
        <DisposeMenu key={id} item={item} />
      </section>
    </article>
  )
}
