'use client'

import { useId } from 'react'
import { bindParagraph } from '@/domain/german'
import type { CommandInput } from '@/domain/desk/commands'
import { movers as movable } from '@/domain/desk/derived/people'
import type { DeskState } from '@/domain/desk/state'
import { useAct } from '../act'
import { useDesk } from '../desk-context'
import { Chips } from '../fields/chips'
import { LengthHint } from '../fields/length-hint'
import { useDraft } from '../fields/use-draft'
import { PanelFrame } from '../panel-frame'
import { usePanels } from '../panels'
import { newId } from '../sync/new-id'

/** The last item of the public part, or of the other one: the new one stands behind it. */
const lastOf = (state: DeskState, isPublic: boolean): string | null =>
  state.items.findLast(({ payload }) => payload.isPublic === isPublic)?.id ??
  (isPublic ? null : (state.items.at(-1)?.id ?? null))

/** The number behind the highest whole one; null where items have none. */
function nextNumber(state: DeskState, isPublic: boolean): string | null {
  const numbers = state.items.flatMap(({ payload }) =>
    payload.isPublic === isPublic && payload.number !== null && /^\d+$/.test(payload.number)
      ? [Number(payload.number)]
      : [],
  )
  return numbers.length === 0 ? null : String(Math.max(...numbers) + 1)
}

const EMPTY = { title: '', reason: '', movers: [] as string[], isPublic: true }

/** An item that comes to the agenda in the session: who asks and why; the council decides. */
export function UrgencyPanel() {
  const { state } = useDesk()
  const { close, show, say } = usePanels()
  const act = useAct()
  const id = useId()
  const [draft, setDraft, forget] = useDraft(`dringlich:${state.sessionId}`, EMPTY)
  const { title, reason, movers, isPublic } = draft
  const set = (fields: Partial<typeof EMPTY>) => setDraft({ ...draft, ...fields })

  const add = () => {
    const itemId = newId()
    const commands: CommandInput[] = [
      {
        kind: 'item.add',
        id: itemId,
        after: lastOf(state, isPublic),
        number: nextNumber(state, isPublic),
        title,
        isPublic,
      },
      {
        kind: 'motion.add',
        id: newId(),
        agendaItemId: itemId,
        motionKind: 'urgency',
        title: `Dringlichkeit: ${title}`.slice(0, 500),
        text: reason,
        textIsVerbatim: false,
        movers: movers.map((mover) =>
          state.factions.some((faction) => faction.id === mover)
            ? { organizationId: mover, personId: null }
            : {
                organizationId: state.persons.find((one) => one.id === mover)?.factionId ?? null,
                personId: mover,
              },
        ),
        targetId: null,
      },
    ]
    act(commands, () => {
      forget()
      close()
      show(itemId)
      say('Der Punkt steht auf der Liste. Mit A wird über die Dringlichkeit abgestimmt.')
    })
  }
  return (
    <PanelFrame id="dringlich" title="Dringlicher Punkt" onClose={close} closeLabel="Zurück">
      <form
        className="space-y-16"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <p className="text-kern-16">
          In der Sitzung kommt ein Punkt nur durch Beschluss auf die Tagesordnung, und nur, wenn er
          keinen Aufschub duldet oder von äußerster Dringlichkeit ist (
          {bindParagraph('§ 33 KrO NRW')}).
        </p>
        <div className="kern-form-input">
          <label className="kern-label" htmlFor={`${id}-titel`}>
            Gegenstand
          </label>
          <input
            id={`${id}-titel`}
            className="kern-form-input__input"
            autoFocus
            required
            value={title}
            onChange={({ target }) => set({ title: target.value })}
          />
          <LengthHint text={title} max={1000} />
        </div>
        <Chips
          label="Wer beantragt es?"
          hint="Zwei Buchstaben der Fraktion oder des Namens, dann Enter"
          options={movable(state)}
          picked={movers}
          onChange={(chosen) => set({ movers: chosen })}
        />
        <div className="kern-form-input">
          <label className="kern-label" htmlFor={`${id}-grund`}>
            Begründung der Dringlichkeit
          </label>
          <textarea
            id={`${id}-grund`}
            className="kern-form-input__input h-auto"
            rows={2}
            required
            value={reason}
            onChange={({ target }) => set({ reason: target.value })}
          />
          <LengthHint text={reason} max={20_000} />
        </div>
        <div className="kern-form-check">
          <input
            id={`${id}-teil`}
            type="checkbox"
            className="kern-form-check__checkbox"
            checked={!isPublic}
            onChange={({ target }) => set({ isPublic: !target.checked })}
          />
          <label className="kern-label" htmlFor={`${id}-teil`}>
            nichtöffentlich
          </label>
        </div>
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">Zur Abstimmung stellen</span>
        </button>
      </form>
    </PanelFrame>
  )
}
