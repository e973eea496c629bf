'use client'

import type { DeskRecord, Performed } from '@/domain/desk/state'
import { Stance, stanceLabel } from '@/domain/vocabulary'
import { tooLong } from '@/domain/record/too-long'
import { useDesk, type Sending } from '../desk-context'
import { OthersNote } from '../fields/others-note'
import { RefusedHint } from '../fields/refused-hint'
import { Segmented } from '../fields/segmented'
import { onLeave, useAutosave } from '../fields/use-autosave'
import { MOST_CHARACTERS, PassagesField, type DraftPassage } from './passages-field'

interface StatementFieldsProps {
  id: string
  item: DeskRecord<'agenda_item'>
  personId: string
  spokenAt: string | null
  /** undefined: nothing of it is recorded yet. */
  recorded: DeskRecord<'statement'> | undefined
  others: readonly DeskRecord<'statement'>[]
  motions: readonly DeskRecord<'motion'>[]
}

interface Draft {
  passages: DraftPassage[]
  stance: Stance | null
  replyToId: string | null
  motionId: string | null
  isForRecord: boolean
}

const EMPTY: DraftPassage[] = [{ kind: 'paraphrase', text: '' }]

const draftOf = (recorded: DeskRecord<'statement'> | undefined): Draft => ({
  passages: recorded ? [...recorded.payload.passages] : EMPTY,
  stance: recorded?.payload.stance ?? null,
  replyToId: recorded?.payload.replyToId ?? null,
  motionId: recorded?.payload.motionId ?? null,
  isForRecord: recorded?.payload.isForRecord ?? false,
})

/** What is said, how it stands to the matter, and whom it answers; saved while it is typed. */
export function StatementFields({
  id,
  item,
  personId,
  spokenAt,
  recorded,
  others,
  motions,
}: StatementFieldsProps) {
  const { state, send } = useDesk()
  const save = (draft: Draft, sending: Sending, reason?: string): Performed | null => {
    const passages = draft.passages.filter(({ text }) => text.trim() !== '')
    // A contribution without words is none yet.
    if (passages.length === 0) return null
    if (!recorded)
      return send(
        {
          kind: 'statement.add',
          id,
          agendaItemId: item.id,
          personId,
          spokenAt,
          ...draft,
          passages,
        },
        reason,
        sending,
      )
    const before = draftOf(recorded)
    const changes = {
      ...(draft.stance === before.stance ? {} : { stance: draft.stance }),
      ...(draft.replyToId === before.replyToId ? {} : { replyToId: draft.replyToId }),
      ...(draft.motionId === before.motionId ? {} : { motionId: draft.motionId }),
      ...(draft.isForRecord === before.isForRecord ? {} : { isForRecord: draft.isForRecord }),
    }
    return send({ kind: 'statement.change', id, passages, ...changes }, reason, sending)
  }
  const { value, change, end, flush, refused, base } = useAutosave(draftOf(recorded), save)
  const isTooLong = value.passages.some(({ text }) => tooLong(text, MOST_CHARACTERS) !== null)
  const nameOf = (statement: DeskRecord<'statement'>) =>
    state.persons.find((person) => person.id === statement.payload.personId)?.name ?? ''
  return (
    <div className="space-y-16" onBlur={onLeave({ end, flush })}>
      <PassagesField
        passages={value.passages}
        onChange={(passages) => change({ ...value, passages })}
        autoFocus
      />
      {isTooLong ? null : <RefusedHint refused={refused} onReason={flush} />}
      {base === null ? null : <OthersNote target={`statement:${id}`} since={base} />}
      <div className="kern-form-check">
        <input
          id="beitrag-zu-protokoll"
          type="checkbox"
          className="kern-form-check__checkbox"
          checked={value.isForRecord}
          onChange={({ target }) => change({ ...value, isForRecord: target.checked })}
        />
        <label className="kern-label" htmlFor="beitrag-zu-protokoll">
          Erklärung zu Protokoll (steht auch in einem Beschlussprotokoll)
        </label>
      </div>
      <Segmented
        legend="Haltung"
        name="haltung"
        options={Stance.options.map((stance) => ({ value: stance, label: stanceLabel[stance] }))}
        value={value.stance}
        canBeEmpty
        onChange={(stance) => change({ ...value, stance })}
      />
      <div className="grid gap-16 md:grid-cols-2">
        <ChoiceField
          label="Antwort auf"
          empty="keine Antwort"
          value={value.replyToId}
          options={others.toReversed().map((statement) => ({
            id: statement.id,
            label: `${nameOf(statement)}: ${(statement.payload.passages[0]?.text ?? '').slice(0, 60)}`,
          }))}
          onChange={(replyToId) => change({ ...value, replyToId })}
        />
        {motions.length > 1 ? (
          <ChoiceField
            label="Zum Antrag"
            empty="zum Punkt im Ganzen"
            value={value.motionId}
            options={motions.map((motion) => ({ id: motion.id, label: motion.payload.title }))}
            onChange={(motionId) => change({ ...value, motionId })}
          />
        ) : null}
      </div>
    </div>
  )
}

interface ChoiceFieldProps {
  label: string
  empty: string
  value: string | null
  options: readonly { id: string; label: string }[]
  onChange: (id: string | null) => void
}

function ChoiceField({ label, empty, value, options, onChange }: ChoiceFieldProps) {
  return (
    <label className="kern-form-input">
      <span className="kern-label">{label}</span>
      <span className="kern-form-input__select-wrapper w-full">
        <select
          className="kern-form-input__select"
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value || null)}
        >
          <option value="">{empty}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
    </label>
  )
}
