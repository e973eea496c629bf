'use client'

import { isOrBecomesElection, methodAsked } from '@/domain/desk/derived/requests'
import type { Payload } from '@/domain/record/payloads'
import { voteRequestKindLabel, type VoteRequestKind } from '@/domain/vocabulary'
import { DetailText } from './detail-text'
import { KeyButton } from './key-button'
import { useShownVote } from './panel-context'

type Request = Payload<'vote'>['requests'][number]

/** What members ask for before a vote: a roll call, a secret vote, no open election (KrO NRW § 35). */
export function Requests() {
  const { state, vote, dispatch } = useShownVote()
  const { requests } = vote.payload
  const asked = methodAsked(state, vote.payload)
  const enter = (changed: Request[]) => {
    dispatch({ type: 'enter', figures: { requests: changed } })
  }
  const set = (index: number, fields: Partial<Request>) => {
    enter(requests.map((one, at) => (at === index ? { ...one, ...fields } : one)))
  }
  const add = (kind: VoteRequestKind, supporters: number | null) => {
    enter([...requests, { kind, by: null, supporters }])
  }
  return (
    <details open={requests.length > 0 || undefined}>
      <summary>Namentlich oder geheim verlangt</summary>
      <ul className="mt-8 list-none space-y-12">
        {requests.map((request, index) => (
          <li key={index} className="grid items-end gap-12 sm:grid-cols-[1fr_1fr_7rem_auto]">
            <span className="pb-6 font-semibold">{voteRequestKindLabel[request.kind]}</span>
            <div>
              <label className="text-kern-16" htmlFor={`verlangt-von-${index}`}>
                von
              </label>
              <DetailText
                key={request.by}
                id={`verlangt-von-${index}`}
                recorded={request.by ?? ''}
                max={300}
                onSave={(by) => {
                  set(index, { by: by || null })
                }}
              />
            </div>
            <div>
              <label className="text-kern-16" htmlFor={`verlangt-zahl-${index}`}>
                Mitglieder
              </label>
              <DetailText
                key={request.supporters}
                id={`verlangt-zahl-${index}`}
                recorded={request.supporters === null ? '' : String(request.supporters)}
                inputMode="numeric"
                max={6}
                onSave={(text) => {
                  if (/^\d*$/.test(text))
                    set(index, { supporters: text === '' ? null : Number(text) })
                }}
              />
            </div>
            <KeyButton
              look="plain"
              onPress={() => {
                enter(requests.filter((_, at) => at !== index))
              }}
            >
              Entfernen
            </KeyButton>
          </li>
        ))}
      </ul>
      {asked ? (
        <p className="mt-8 border-l-4 border-kern-feedback-info pl-8" role="status">
          {asked.explanation}
        </p>
      ) : null}
      <div className="mt-8 flex flex-wrap gap-8">
        {isOrBecomesElection(state, vote.payload) ? (
          <>
            <KeyButton
              look="plain"
              onPress={() => {
                add('against_open_election', 0)
              }}
            >
              Niemand widerspricht der offenen Wahl
            </KeyButton>
            <KeyButton
              look="plain"
              onPress={() => {
                add('against_open_election', null)
              }}
            >
              Widerspruch gegen die offene Wahl
            </KeyButton>
          </>
        ) : (
          <KeyButton
            look="plain"
            onPress={() => {
              add('roll_call', null)
            }}
          >
            namentlich verlangt
          </KeyButton>
        )}
        <KeyButton
          look="plain"
          onPress={() => {
            add('secret', null)
          }}
        >
          geheim verlangt
        </KeyButton>
      </div>
    </details>
  )
}
