'use client'

import { ActionForm } from '@/components/forms/action-form'
import { errorAt } from '@/components/forms/error-at'
import { untouched } from '@/components/forms/form-state'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { minutesKindLabel, type MinutesKind } from '@/domain/vocabulary'
import { minutesAction } from './actions'
import { MORE_SIGNATORIES, STANDARD, WORDING } from './read-entry'

export interface WordingField {
  voteId: string
  subject: string
  item: string
  template: string
  isOwn: boolean
  text: string
  findings: string[]
}

interface EntryFormProps {
  sessionId: string
  lock: number
  kind: MinutesKind
  clerkName: string | null
  preamble: string | null
  signatories: readonly { role: string; name: string }[]
  wordings: readonly WordingField[]
}

const kinds = Object.entries(minutesKindLabel).map(([value, label]) => ({ value, label }))

/** What is entered for minutes as long as they are a draft. */
export function EntryForm(props: EntryFormProps) {
  const { sessionId, lock, kind, clerkName, preamble, signatories, wordings } = props
  const named = (role: string) => signatories.filter((one) => one.role === role)
  const members = named('member')
  return (
    <ActionForm
      action={minutesAction}
      initial={untouched}
      className="flex max-w-[52rem] flex-col gap-20"
    >
      {({ errors, values }) => (
        <>
          <input type="hidden" name="session" value={sessionId} />
          <input type="hidden" name="lock" value={lock} />
          <SelectField
            name="kind"
            label="Art der Niederschrift"
            options={kinds}
            defaultValue={values['kind'] ?? kind}
          />
          <TextField
            name="clerkName"
            label="Schriftführung"
            hint="Name oder Funktion, wie sie in der Niederschrift stehen soll."
            defaultValue={values['clerkName'] ?? clerkName}
            error={errorAt(errors, 'clerkName')}
          />
          <TextArea
            name="preamble"
            label="Vorbemerkung"
            rows={3}
            defaultValue={values['preamble'] ?? preamble}
            error={errorAt(errors, 'preamble')}
          />
          <fieldset className="flex flex-col gap-16">
            <legend className="mb-8 font-semibold">Wer unterschreibt</legend>
            <TextField
              name="signatory.0"
              label="Vorsitz"
              defaultValue={values['signatory.0'] ?? named('chair')[0]?.name}
              error={errorAt(errors, 'signatories') ?? errorAt(errors, 'signatories.0.name')}
            />
            <TextField
              name="signatory.1"
              label="Schriftführung"
              defaultValue={values['signatory.1'] ?? named('clerk')[0]?.name}
              error={errorAt(errors, 'signatories.1.name')}
            />
            {MORE_SIGNATORIES.map((row, index) => (
              <TextField
                key={row}
                name={`signatory.${row}`}
                label={`Weiteres Mitglied (${index + 1})`}
                defaultValue={values[`signatory.${row}`] ?? members[index]?.name}
              />
            ))}
          </fieldset>
          {wordings.length > 0 ? (
            <fieldset className="flex flex-col gap-24">
              <legend className="mb-8 font-semibold">Beschlussformeln</legend>
              <p className="text-muted">
                Was in geschweiften Klammern steht, kommt aus den Daten und ändert sich mit ihnen:{' '}
                {'{gremium}, {ergebnis}, {ja}, {nein}, {enthaltungen}, {wortlaut}'}.
              </p>
              {wordings.map((vote) => (
                <div key={vote.voteId} className="border-l-4 border-edge pl-16">
                  <input
                    type="hidden"
                    name={`${STANDARD}${vote.voteId}`}
                    value={vote.isOwn ? '' : vote.template}
                  />
                  <TextArea
                    name={`${WORDING}${vote.voteId}`}
                    label={`${vote.item}: ${vote.subject}`}
                    rows={3}
                    defaultValue={values[`${WORDING}${vote.voteId}`] ?? vote.template}
                    {...(vote.findings.length > 0 ? { error: vote.findings.join(' ') } : {})}
                  />
                  <p className="mt-8 whitespace-pre-line">{vote.text}</p>
                </div>
              ))}
            </fieldset>
          ) : null}
          <div>
            <SubmitButton name="intent" value="save">
              Speichern
            </SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
