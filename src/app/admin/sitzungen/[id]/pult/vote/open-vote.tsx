'use client'

import { Notice } from '@/components/notice'
import { Details } from './details'
import { Election } from './election'
import { Figures } from './figures'
import { KeyButton } from './key-button'
import { Outcome } from './outcome'
import { useShownVote } from './panel-context'
import { Requests } from './requests'
import { Rows } from './rows'
import { VotedMotion } from './voted-motion'
import { Ways } from './ways'
import { ReplacedVote } from './counted-vote'

/** A vote that is being counted. */
export function OpenVote() {
  const { entry, state, vote, draft, reading, dispatch } = useShownVote()
  const first = state.votes.find(({ id }) => id === vote.payload.replacesId)
  const press =
    (key: string, shift = false) =>
    () => {
      dispatch({ type: 'key', key, shift })
    }
  const canBeAnnounced = entry.way === 'numbers'
  const general = reading.findings.filter(({ field }) => field === null)
  const unplaced = entry.errors.filter(({ path }) => path !== 'reason' && !isAtField(path))
  return (
    <div className="space-y-20">
      <VotedMotion />
      {first ? <ReplacedVote first={first} by={vote} /> : null}
      <Ways />
      <Requests />
      {entry.way === 'factions' || entry.way === 'roll_call' ? (
        <Rows />
      ) : entry.way === 'election' ? (
        <Election />
      ) : (
        <Figures />
      )}
      {entry.warning ? (
        <Notice tone="warning" role="alert">
          {entry.warning}
        </Notice>
      ) : null}
      {unplaced.length > 0 ? (
        <Notice tone="danger" role="alert">
          {unplaced.map(({ message }) => message).join(' ')}
        </Notice>
      ) : null}
      <div aria-live="polite">
        <Outcome reading={reading} vote={draft} scope={`offen-${vote.id}`} />
      </div>
      {general.length > 0 ? (
        <ul className="list-disc pl-20 text-kern-16">
          {general.map(({ rule, path, message, paragraph }) => (
            <li key={`${rule} ${path}`}>
              {message} ({paragraph})
            </li>
          ))}
        </ul>
      ) : null}
      <div className="flex flex-wrap gap-8">
        <KeyButton look="primary" shortcut="Enter" onPress={press('Enter')}>
          Ergebnis feststellen
        </KeyButton>
        {canBeAnnounced ? (
          <>
            <KeyButton shortcut="E" onPress={press('e')}>
              einstimmig
            </KeyButton>
            <KeyButton shortcut="M" onPress={press('m')}>
              mehrheitlich
            </KeyButton>
            <KeyButton look="plain" shortcut="Shift+E" onPress={press('e', true)}>
              einstimmig dagegen
            </KeyButton>
            <KeyButton look="plain" shortcut="Shift+M" onPress={press('m', true)}>
              mehrheitlich dagegen
            </KeyButton>
          </>
        ) : null}
        <KeyButton look="plain" shortcut="/" pressed={entry.details} onPress={press('/')}>
          Einzelheiten
        </KeyButton>
        <KeyButton look="plain" shortcut="Escape" onPress={press('Escape')}>
          Zurück
        </KeyButton>
        <KeyButton
          look="plain"
          onPress={() => {
            dispatch({ type: 'discard' })
          }}
        >
          Abstimmung verwerfen
        </KeyButton>
      </div>
      {entry.details ? <Details /> : null}
    </div>
  )
}

/** Whether the message stands at a field of the panel already. */
const isAtField = (path: string): boolean =>
  /^(yes|no|abstain|invalid|present|candidate:|faction:|person:)/.test(path)
