'use client'

import { clock, currentItem } from '@/domain/desk/derived/items'
import type { DeskRecord } from '@/domain/desk/state'
import { itemDisposalLabel } from '@/domain/vocabulary'
import { useDesk } from './desk-context'
import { KeyButton } from './keys/key-button'
import { usePanels } from './panels'

type Item = DeskRecord<'agenda_item'>

/** Where an item stands, in a word. */
export function courseOf({ payload }: Item): string {
  const { startedAt, endedAt, disposal } = payload
  if (disposal) return itemDisposalLabel[disposal]
  if (startedAt && endedAt) return `${clock(startedAt)} – ${clock(endedAt)}`
  return startedAt ? `aufgerufen seit ${clock(startedAt)}` : 'noch nicht aufgerufen'
}

/** The agenda: where the session stands, and the way to any item. */
export function AgendaRail() {
  const { state } = useDesk()
  const { itemId, open } = usePanels()
  const current = currentItem(state)
  const [first] = state.items
  return (
    <section aria-labelledby="tagesordnung">
      <div className="mb-8 flex flex-wrap items-center justify-between gap-x-8">
        <h2 id="tagesordnung" className="text-kern-20">
          Tagesordnung
        </h2>
        <KeyButton hotkey="D" look="tertiary" onPress={() => open({ kind: 'urgency' })}>
          Dringlichkeit
        </KeyButton>
      </div>
      {first ? (
        <ol className="list-none">
          {state.items.map((item, index) => (
            <AgendaEntry
              key={item.id}
              item={item}
              isCurrent={item.id === current?.id}
              isShown={item.id === itemId}
              beginsPart={partBegins(state.items, index)}
            />
          ))}
        </ol>
      ) : (
        <p className="text-muted">
          Noch kein Punkt. Legen Sie die Tagesordnung in der Vorbereitung an oder nehmen Sie hier
          einen dringlichen Punkt auf.
        </p>
      )}
    </section>
  )
}

/** Where the public part turns into the closed one, or back. */
function partBegins(items: readonly Item[], index: number): string | null {
  const isPublic = items[index]?.payload.isPublic
  const before = items[index - 1]?.payload.isPublic ?? true
  if (isPublic === before) return null
  return isPublic ? 'Öffentlicher Teil' : 'Nichtöffentlicher Teil'
}

interface AgendaEntryProps {
  item: Item
  isCurrent: boolean
  isShown: boolean
  beginsPart: string | null
}

function AgendaEntry({ item, isCurrent, isShown, beginsPart }: AgendaEntryProps) {
  const { show } = usePanels()
  const { number, title, endedAt, disposal } = item.payload
  const isDone = endedAt !== null || disposal !== null
  return (
    <li>
      {beginsPart ? <p className="mt-12 mb-4 text-kern-16 font-semibold">{beginsPart}</p> : null}
      <button
        type="button"
        aria-current={isCurrent ? 'step' : undefined}
        aria-pressed={isShown}
        onClick={() => show(item.id)}
        className={`flex w-full gap-8 rounded-kern-default border-l-4 px-8 py-6 text-left leading-[1.35] hover:bg-surface ${isCurrent ? 'border-link' : 'border-transparent'} ${isShown ? 'bg-surface' : ''}`}
      >
        <span className="min-w-[2ch] shrink-0 font-semibold tabular-nums">{number ?? '–'}</span>
        <span className="min-w-0 flex-1">
          <span
            className={`line-clamp-2 ${isCurrent ? 'font-semibold' : ''} ${isDone ? 'text-muted' : ''}`}
          >
            {title}
          </span>
          <span className="block text-[0.9375rem] text-muted">
            {isCurrent ? (
              <strong className="text-ink">
                <svg viewBox="0 0 16 16" aria-hidden="true" className="mr-4 inline size-[0.7em]">
                  <path d="M3 1l11 7-11 7z" fill="currentColor" />
                </svg>
                {courseOf(item)}
              </strong>
            ) : (
              courseOf(item)
            )}
          </span>
        </span>
      </button>
    </li>
  )
}
