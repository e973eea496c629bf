'use client'

import { movers as movable } from '@/domain/desk/derived/people'
import type { DeskPaper, DeskRecord } from '@/domain/desk/state'
import { MotionKind, motionKindLabel } from '@/domain/vocabulary'
import { useDesk } from '../desk-context'
import { tooLong } from '@/domain/record/too-long'
import { Chips } from '../fields/chips'
import { LengthHint } from '../fields/length-hint'
import { OthersNote } from '../fields/others-note'
import { RefusedHint } from '../fields/refused-hint'
import { Segmented } from '../fields/segmented'
import { onLeave, useAutosave } from '../fields/use-autosave'
import { draftFrom, newDraft, ofKind, titleOf, toCommand, type MotionDraft } from './draft'
import { EFFECT } from './effects'

interface MotionFieldsProps {
  id: string
  item: DeskRecord<'agenda_item'>
  /** undefined: nothing of it is recorded yet. */
  recorded: DeskRecord<'motion'> | undefined
  /** The other motions to the item. */
  others: readonly DeskRecord<'motion'>[]
}

/** The fields of a motion, saved while they are filled in. */
export function MotionFields({ id, item, recorded, others }: MotionFieldsProps) {
  const { state, send } = useDesk()
  const { value, change, end, flush, refused, base } = useAutosave<MotionDraft>(
    recorded ? draftFrom(recorded) : newDraft(others),
    (draft, sending, reason) => {
      const command = toCommand(state, draft, { id, agendaItemId: item.id, recorded })
      return command && send(command, reason, sending)
    },
  )
  const set = (fields: Partial<MotionDraft>) => change({ ...value, ...fields })
  const papers = state.papers.filter(
    ({ matterId }) => matterId !== null && matterId === item.payload.matterId,
  )
  const main = others.find(({ payload }) => payload.kind === 'substantive')?.id ?? null
  const effect = EFFECT[value.kind]
  const paper = state.papers.find(({ id: paperId }) => paperId === value.paperId)
  const isTooLong =
    tooLong(value.text, 20_000) !== null ||
    tooLong(value.amendedText, 20_000) !== null ||
    tooLong(value.title, 500) !== null
  return (
    <div className="space-y-16" onBlur={onLeave({ end, flush })}>
      <Segmented
        legend="Art"
        name="antragsart"
        options={MotionKind.options.map((kind) => ({ value: kind, label: motionKindLabel[kind] }))}
        value={value.kind}
        onChange={(kind) => {
          if (kind) change(ofKind(value, kind, main))
        }}
      />
      {effect ? <p className="text-kern-16">{effect}</p> : null}
      {value.paperId === null && papers.length > 0 ? (
        <Papers papers={papers} onPick={(paper) => set(fromPaper(paper, value))} />
      ) : null}
      <Chips
        label="Wer stellt ihn?"
        hint="Zwei Buchstaben der Fraktion oder des Namens, dann Enter"
        options={movable(state)}
        picked={value.movers}
        autoFocus={recorded === undefined}
        onChange={(movers) => set({ movers })}
      />
      {value.kind === 'amendment' && others.length > 0 ? (
        <label className="kern-form-input">
          <span className="kern-label">Ändert</span>
          <span className="kern-form-input__select-wrapper w-full">
            <select
              className="kern-form-input__select"
              value={value.targetId ?? ''}
              onChange={({ target }) => set({ targetId: target.value || null })}
            >
              <option value="">nicht angegeben</option>
              {others.map((motion) => (
                <option key={motion.id} value={motion.id}>
                  {motion.payload.title}
                </option>
              ))}
            </select>
          </span>
        </label>
      ) : null}
      <label className="kern-form-input">
        <span className="kern-label">
          {paper
            ? `Wortlaut aus Vorlage ${paper.reference ?? `„${paper.title}“`}`
            : 'Text des Antrags'}
        </span>
        <textarea
          className={`kern-form-input__input h-auto min-h-[5.5rem] ${value.textIsVerbatim ? 'font-verbatim text-kern-18' : ''}`}
          style={{ fieldSizing: 'content' }}
          rows={3}
          value={value.text}
          onChange={({ target }) => set({ text: target.value })}
        />
        <LengthHint text={value.text} max={20_000} />
      </label>
      <div className="kern-form-check">
        <input
          id="antrag-woertlich"
          type="checkbox"
          className="kern-form-check__checkbox"
          checked={value.textIsVerbatim}
          onChange={({ target }) => set({ textIsVerbatim: target.checked })}
        />
        <label className="kern-label" htmlFor="antrag-woertlich">
          Das ist der Wortlaut, nicht nur der Sinn
        </label>
      </div>
      {recorded ? (
        <label className="kern-form-input">
          <span className="kern-label">
            In der geänderten Fassung<span className="kern-label__optional"> (optional)</span>
          </span>
          <span className="kern-form-input__hint">
            Nur, wenn ihn angenommene Änderungen vom Antrag unterscheiden; so steht er dann im
            Beschluss.
          </span>
          <textarea
            className="kern-form-input__input h-auto font-verbatim text-kern-18"
            style={{ fieldSizing: 'content' }}
            rows={2}
            value={value.amendedText}
            onChange={({ target }) => set({ amendedText: target.value })}
          />
          <LengthHint text={value.amendedText} max={20_000} />
        </label>
      ) : null}
      <label className="kern-form-input">
        <span className="kern-label">
          Bezeichnung<span className="kern-label__optional"> (optional)</span>
        </span>
        <input
          className="kern-form-input__input"
          value={value.title}
          placeholder={titleOf(state, { ...value, title: '' })}
          onChange={({ target }) => set({ title: target.value })}
        />
        <LengthHint text={value.title} max={500} />
      </label>
      {isTooLong ? null : <RefusedHint refused={refused} onReason={flush} />}
      {base === null ? null : <OthersNote target={`motion:${id}`} since={base} />}
    </div>
  )
}

const nameOf = ({ reference, title }: DeskPaper): string =>
  reference ? `Vorlage ${reference}: ${title}` : title

/**
 * A motion as the paper proposes it; its words are the clerk's until the wording is copied in. What was
 * typed already stays.
 */
const fromPaper = (paper: DeskPaper, { title, text }: MotionDraft): Partial<MotionDraft> => ({
  paperId: paper.id,
  ...(title.trim() === '' ? { title: paper.title.slice(0, 500) } : {}),
  ...(text.trim() === ''
    ? {
        kind: 'substantive',
        text: `Beschlussvorschlag nach ${nameOf(paper)}`,
        textIsVerbatim: false,
        targetId: null,
      }
    : {}),
})

function Papers({
  papers,
  onPick,
}: {
  papers: readonly DeskPaper[]
  onPick: (paper: DeskPaper) => void
}) {
  return (
    <div>
      <p className="font-semibold">Aus der Vorlage übernehmen</p>
      <div className="mt-4 flex flex-wrap gap-8">
        {papers.map((paper) => (
          <button
            key={paper.id}
            type="button"
            className="kern-btn kern-btn--secondary"
            onClick={() => onPick(paper)}
          >
            <span className="kern-label">{nameOf(paper)}</span>
          </button>
        ))}
      </div>
    </div>
  )
}
