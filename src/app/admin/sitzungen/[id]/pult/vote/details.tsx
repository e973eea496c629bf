'use client'

import type { ReactNode } from 'react'
import {
  majorityRuleLabel,
  polarityLabel,
  voteMethodLabel,
  MajorityRule,
  Polarity,
  VoteMethod,
} from '@/domain/vocabulary'
import type { FiguresInput } from '@/domain/desk/vote-entry/entry'
import { DetailText } from './detail-text'
import { useShownVote } from './panel-context'

const CONTROL = 'mt-4 w-full rounded-kern-default border-2 border-edge bg-paper px-12 py-6'

/** Majority, meaning of a Yes, the chair's vote and the like: recorded as soon as they are chosen. */
export function Details() {
  const { entry, state, vote, dispatch } = useShownVote()
  const { payload } = vote
  const enter = (figures: FiguresInput) => {
    dispatch({ type: 'enter', figures })
  }
  const isElection = entry.way === 'election'
  const provisions = [
    ...new Set([...state.rules.chair.excludedBy, payload.chairExcludedBy ?? '']),
  ].filter(Boolean)
  return (
    <fieldset className="grid gap-16 sm:grid-cols-2" data-details>
      <legend className="mb-8 font-semibold">Einzelheiten</legend>
      {isElection ? null : (
        <>
          <Labelled label="Nötige Mehrheit" id="abstimmung-mehrheit">
            <select
              id="abstimmung-mehrheit"
              className={CONTROL}
              value={payload.majority}
              onChange={(event) => {
                enter({ majority: MajorityRule.parse(event.currentTarget.value) })
              }}
            >
              {MajorityRule.options
                .filter((rule) => rule !== 'plurality')
                .map((rule) => (
                  <option key={rule} value={rule}>
                    {majorityRuleLabel[rule]}
                  </option>
                ))}
            </select>
          </Labelled>
          <Labelled label="Was ein Ja bedeutet" id="abstimmung-bedeutung">
            <select
              id="abstimmung-bedeutung"
              className={CONTROL}
              value={payload.polarity}
              onChange={(event) => {
                enter({ polarity: Polarity.parse(event.currentTarget.value) })
              }}
            >
              {Polarity.options.map((polarity) => (
                <option key={polarity} value={polarity}>
                  {polarityLabel[polarity]}
                </option>
              ))}
            </select>
          </Labelled>
        </>
      )}
      <Labelled label="Art der Abstimmung" id="abstimmung-art">
        <select
          id="abstimmung-art"
          className={CONTROL}
          value={payload.method}
          onChange={(event) => {
            enter({ method: VoteMethod.parse(event.currentTarget.value) })
          }}
        >
          {VoteMethod.options.map((method) => (
            <option key={method} value={method}>
              {voteMethodLabel[method]}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled label={`${state.rules.chair.title} stimmt mit`} id="abstimmung-vorsitz">
        <select
          id="abstimmung-vorsitz"
          className={CONTROL}
          value={payload.chairExcludedBy ?? ''}
          onChange={(event) => {
            enter({ chairExcludedBy: event.currentTarget.value || null })
          }}
        >
          <option value="">ja</option>
          {provisions.map((provision) => (
            <option key={provision} value={provision}>
              nein, nach {provision}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled label="Gegenstand" id="abstimmung-gegenstand">
        <DetailText
          key={payload.subject}
          id="abstimmung-gegenstand"
          recorded={payload.subject}
          max={1000}
          onSave={(subject) => {
            if (subject !== '') enter({ subject })
          }}
        />
      </Labelled>
      <Labelled label="Bemerkung" id="abstimmung-bemerkung">
        <DetailText
          key={payload.note}
          id="abstimmung-bemerkung"
          recorded={payload.note ?? ''}
          rows={2}
          max={2000}
          onSave={(note) => {
            enter({ note: note || null })
          }}
        />
      </Labelled>
    </fieldset>
  )
}

interface LabelledProps {
  label: string
  id: string
  children: ReactNode
}

function Labelled({ label, id, children }: LabelledProps) {
  return (
    <div className="min-w-0">
      <label className="block text-kern-16 font-semibold" htmlFor={id}>
        {label}
      </label>
      {children}
    </div>
  )
}
