'use client'

import { useActionState, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { ErrorSummary } from '@/components/forms/error-summary'
import { errorAt } from '@/components/forms/error-at'
import { untouched } from '@/components/forms/form-state'
import { usePageAddress } from '@/components/forms/page-address'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { doubledNumbers, type AgendaMove } from '@/domain/procedure/agenda-order'
import type { WorkingItem } from '@/usecases/agenda/read-agenda'
import { partTitle } from '../agenda-parts'
import { arrangeAction } from './actions'
import { AddForm } from './add-form'
import { AgendaRow, DRAGGED, type SimpleMove } from './agenda-row'
import { useAgendaOrder } from './use-agenda-order'

const FORM = 'umstellen'

interface AgendaEditorProps {
  sessionId: string
  mark: string
  items: readonly WorkingItem[]
  canWrite: boolean
}

/** The agenda in its two parts, to be moved, numbered and added to. */
export function AgendaEditor({ sessionId, mark, items, canWrite }: AgendaEditorProps) {
  const [state, action, isPending] = useActionState(arrangeAction, untouched, usePageAddress())
  const form = useRef<HTMLFormElement>(null)
  const hasPublished = items.some(({ isOnRecord }) => isOnRecord)
  const order = useAgendaOrder({
    items,
    state,
    isPending,
    waits: hasPublished,
    send: (moves) => {
      const data = new FormData(form.current ?? undefined)
      data.set('moves', JSON.stringify(moves))
      action(data)
    },
  })
  const { shown } = order
  const focus = useKeptFocus(shown)
  const [told, setTold] = useState('')
  const move = (step: AgendaMove, title: string, control: string) => {
    const moved = order.move(step)
    focus(step.id, control)
    const place = moved?.find(({ id }) => id === step.id)
    setTold(
      place
        ? `„${title}“ steht jetzt ${place.number ? `als Punkt ${place.number} ` : ''}im ${place.isPublic ? 'öffentlichen' : 'nichtöffentlichen'} Teil.`
        : `„${title}“ lässt sich nicht weiter verschieben.`,
    )
  }
  const latest = useRef(move)
  useEffect(() => {
    latest.current = move
  })
  const onMove = useCallback((kind: SimpleMove, { id, title }: WorkingItem) => {
    const control = document.activeElement?.getAttribute('data-control') ?? kind
    latest.current({ kind, id }, title, control)
  }, [])
  const drop = useCallback(
    (id: string, to: { target: string } | { isPublic: boolean }) => {
      const title = items.find((item) => item.id === id)?.title ?? ''
      const step: AgendaMove =
        'target' in to ? { kind: 'before', id, ...to } : { kind: 'end', id, ...to }
      latest.current(step, title, 'title')
    },
    [items],
  )
  const onDrop = useCallback((id: string, target: string) => drop(id, { target }), [drop])
  const doubled = new Set(doubledNumbers(shown).flatMap(({ ids }) => ids))
  return (
    <>
      {canWrite ? (
        <form id={FORM} ref={form} action={action} noValidate className="mt-24 max-w-[52rem]">
          <ErrorSummary errors={state.errors} form={FORM} />
          <input type="hidden" name="session" value={sessionId} />
          <input type="hidden" name="mark" value={mark} />
          {hasPublished ? (
            <div className="mt-16">
              <TextArea
                name="reason"
                form={FORM}
                label="Begründung für Änderungen an veröffentlichten Punkten"
                hint="10 bis 1.000 Zeichen; wird als Korrektur gezeigt. Bis zur Veröffentlichung bleibt die bisherige Tagesordnung zu sehen."
                rows={2}
                required
                defaultValue={state.values['reason']}
                error={errorAt(state.errors, 'reason')}
              />
            </div>
          ) : null}
          <div className="mt-16 flex flex-wrap items-center gap-12">
            <SubmitButton look="secondary" name="move" value="renumber">
              Neu nummerieren
            </SubmitButton>
            {hasPublished && order.unsent > 0 ? (
              <>
                <button type="button" onClick={order.flush} className="kern-btn kern-btn--primary">
                  <span className="kern-label">Umstellung speichern</span>
                </button>
                <button type="button" onClick={order.drop} className="kern-btn kern-btn--tertiary">
                  <span className="kern-label">Umstellung verwerfen</span>
                </button>
              </>
            ) : null}
            <p role="status" className="text-muted">
              {isPending
                ? 'Wird gespeichert …'
                : order.unsent > 0
                  ? `${told} Noch nicht gespeichert.`
                  : [told, state.done].filter(Boolean).join(' ')}
            </p>
          </div>
        </form>
      ) : null}
      {[true, false].map((isPublic) => (
        <section
          key={String(isPublic)}
          aria-labelledby={`teil-${isPublic ? 'oeffentlich' : 'nichtoeffentlich'}`}
          className="mt-32 max-w-[60rem]"
        >
          <h2 id={`teil-${isPublic ? 'oeffentlich' : 'nichtoeffentlich'}`} className="text-kern-24">
            {partTitle(isPublic)}
          </h2>
          <Part
            items={shown.filter((item) => item.isPublic === isPublic)}
            isPublic={isPublic}
            onDropAtEnd={(id) => drop(id, { isPublic })}
          >
            {(item) => (
              <AgendaRow
                key={item.id}
                sessionId={sessionId}
                form={FORM}
                item={item}
                isDoubled={doubled.has(item.id)}
                canWrite={canWrite}
                onMove={onMove}
                onDrop={onDrop}
              />
            )}
          </Part>
          {canWrite ? <AddForm sessionId={sessionId} isPublic={isPublic} /> : null}
        </section>
      ))}
    </>
  )
}

interface PartProps {
  items: readonly WorkingItem[]
  isPublic: boolean
  onDropAtEnd: (id: string) => void
  children: (item: WorkingItem) => React.ReactNode
}

function Part({ items, isPublic, onDropAtEnd, children }: PartProps) {
  return (
    <>
      {items.length === 0 ? null : (
        <ul
          aria-label={partTitle(isPublic)}
          className="mt-12 list-none divide-y divide-line border-y border-line"
        >
          {items.map(children)}
        </ul>
      )}
      <p
        className="py-8 text-kern-16 text-muted"
        onDragOver={(event) => {
          if (event.dataTransfer.types.includes(DRAGGED)) event.preventDefault()
        }}
        onDrop={(event) => {
          const id = event.dataTransfer.getData(DRAGGED)
          if (id === '') return
          event.preventDefault()
          onDropAtEnd(id)
        }}
      >
        {items.length === 0 ? 'Noch kein Punkt.' : 'Ende des Teils'}
      </p>
    </>
  )
}

/** Keeps the focus on an item's control while the list is put into another order around it. */
function useKeptFocus(shown: readonly WorkingItem[]) {
  const kept = useRef<{ id: string; control: string } | null>(null)
  useLayoutEffect(() => {
    if (!kept.current) return
    const { id, control } = kept.current
    const row = document.querySelector(`[data-item="${id}"]`)
    const target = row?.querySelector<HTMLElement>(`[data-control="${control}"]`)
    if (target && document.activeElement !== target) target.focus()
    kept.current = null
  }, [shown])
  return (id: string, control: string) => {
    kept.current = { id, control }
  }
}
