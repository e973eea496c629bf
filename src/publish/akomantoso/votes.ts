/**
 * A vote three times: as text to read, in the analysis as far as the standard knows it, and as the
 * record's own metadata, which says all of it. A count that no source gives is in none of them a number.
 */
import { MACHINE_READ } from '@/domain/procedure/machine-read'
import { requestSentence } from '@/domain/procedure/request-words'
import type { VoteView } from '@/domain/record/views'
import {
  ballotChoiceLabel,
  factionPositionLabel,
  majorityRuleLabel,
  polarityLabel,
  toApi,
  voteMethodLabel,
  voteOutcomeLabel,
  voteReplacementLabel,
} from '@/domain/vocabulary'
import { element, text, type Markup } from '@/publish/xml/element'
import type { DebateDocument } from './debate-document'
import { to, type Names } from './names'
import { editorialParagraph, verbatimParagraph } from './words'

const COUNTS = ['yes', 'no', 'abstain', 'invalid'] as const

const countName = (names: Names, vote: VoteView, choice: (typeof COUNTS)[number]): string =>
  `${names.vote(vote.id)}__count-${choice}`

const reported = (count: number | null): string =>
  count === null ? 'nicht berichtet' : String(count)

const sentence = (vote: VoteView): string =>
  [
    `Ja: ${reported(vote.yes)}`,
    `Nein: ${reported(vote.no)}`,
    `Enthaltungen: ${reported(vote.abstain)}`,
    `ungültig: ${reported(vote.invalid)}`,
    `anwesend: ${reported(vote.present)}`,
  ].join('; ')

function factionLine({ factions }: VoteView, names: Names): Markup[] {
  if (factions.length === 0) return []
  const named = factions.flatMap(({ faction, position, yes, no, abstain }, index) => {
    const counts = [
      ...(yes === null ? [] : [`Ja ${yes}`]),
      ...(no === null ? [] : [`Nein ${no}`]),
      ...(abstain === null ? [] : [`Enthaltung ${abstain}`]),
    ]
    return [
      ...(index > 0 ? [text('; ')] : []),
      element('organization', { refersTo: to(names.organization(faction)) }, [
        text(faction.shortName),
      ]),
      text(`: ${[factionPositionLabel[position], ...counts].join(', ')}`),
    ]
  })
  return [editorialParagraph([text('Fraktionen: '), ...named])]
}

function ballotLine(vote: VoteView, names: Names): Markup[] {
  if (vote.ballots.length === 0) return []
  const named = vote.ballots.flatMap(({ person, choice }, index) => {
    const counted = COUNTS.find((known) => known === choice && vote[known] !== null)
    return [
      ...(index > 0 ? [text('; ')] : []),
      element(
        'vote',
        {
          by: to(names.person(person)),
          choice: counted === undefined ? null : to(countName(names, vote, counted)),
          refersTo: to(names.option(choice)),
        },
        [text(`${person.name}: ${ballotChoiceLabel[choice]}`)],
      ),
    ]
  })
  return [editorialParagraph([text('Namentlich: '), ...named])]
}

function candidateLine({ candidates, round }: VoteView, names: Names): Markup[] {
  if (candidates.length === 0) return []
  const named = candidates.flatMap(({ person, name, votes, elected, byLot }, index) => [
    ...(index > 0 ? [text('; ')] : []),
    person ? element('person', { refersTo: to(names.person(person)) }, [text(name)]) : text(name),
    text(`: ${reported(votes)}${elected ? `, gewählt${byLot ? ' durch das Los' : ''}` : ''}`),
  ])
  return [editorialParagraph([text(round === 2 ? 'Engere Wahl: ' : 'Wahl: '), ...named])]
}

/** How members asked to have it taken. */
const requestLines = ({ requests }: VoteView): Markup[] =>
  requests.map((request) => editorialParagraph(requestSentence(request)))

/** Which count holds. */
function otherCounts({ replaces, replacedBy }: VoteView): Markup[] {
  const reason = replaces?.reason ? ` (${replaces.reason})` : ''
  return [
    ...(replaces ? [editorialParagraph(`${voteReplacementLabel[replaces.how]}${reason}`)] : []),
    ...(replacedBy
      ? [editorialParagraph(`gilt nicht mehr: ${voteReplacementLabel[replacedBy.how]}`)]
      : []),
  ]
}

/** The vote as text. */
export function voteSection(vote: VoteView, { names }: DebateDocument): Markup {
  const { outcome } = vote
  const result = text(voteOutcomeLabel[outcome])
  return element(
    'debateSection',
    {
      name: 'vote',
      eId: names.vote(vote.id),
      GUID: vote.id,
      'wortlaut:version': vote.version,
      'wortlaut:motion': to(names.motion(vote.motionId)),
    },
    [
      element('heading', {}, [text(vote.subject)]),
      editorialParagraph(
        [
          voteMethodLabel[vote.method],
          majorityRuleLabel[vote.majority],
          polarityLabel[vote.polarity],
        ].join('; '),
      ),
      ...requestLines(vote),
      ...otherCounts(vote),
      ...candidateLine(vote, names),
      editorialParagraph(sentence(vote)),
      ...(vote.stated === null ? [] : [verbatimParagraph(vote.stated)]),
      ...factionLine(vote, names),
      ...ballotLine(vote, names),
      editorialParagraph([
        text('Ergebnis: '),
        outcome === 'unknown'
          ? result
          : element('outcome', { refersTo: to(names.outcome(outcome)) }, [result]),
        text(` – ${vote.outcomeReason}`),
      ]),
      ...(vote.machineRead ? [editorialParagraph(MACHINE_READ, { class: 'machineRead' })] : []),
      ...(vote.note === null ? [] : [editorialParagraph(vote.note, { class: 'note' })]),
    ],
  )
}

/** The counts as the standard's analysis has them; a vote of which none is known cannot stand there. */
function voting(vote: VoteView, names: Names): Markup[] {
  const counts = COUNTS.flatMap((choice) => {
    const value = vote[choice]
    return value === null
      ? []
      : [
          element('count', {
            eId: countName(names, vote, choice),
            value,
            refersTo: to(names.option(choice)),
          }),
        ]
  })
  if (counts.length === 0) return []
  const outcome = vote.outcome === 'unknown' ? null : to(names.outcome(vote.outcome))
  const attributes = {
    eId: `${names.vote(vote.id)}__voting`,
    outcome,
    href: to(names.vote(vote.id)),
  }
  return [element('voting', attributes, counts)]
}

/** `analysis` of the votes; nothing where no count is known. */
export function votingAnalysis({ debate, names }: DebateDocument): Markup[] {
  const votings = debate.motions.flatMap(({ votes }) =>
    votes.flatMap((vote) => voting(vote, names)),
  )
  return votings.length === 0
    ? []
    : [element('analysis', { source: to(names.body) }, [element('parliamentary', {}, votings)])]
}

/** The vote in the record's own fields, those of the JSON API. */
export const voteMetadata = (vote: VoteView, names: Names): Markup =>
  element(
    'wortlaut:vote',
    {
      for: to(names.vote(vote.id)),
      id: vote.id,
      version: vote.version,
      motion: to(names.motion(vote.motionId)),
      method: toApi(vote.method),
      majority: toApi(vote.majority),
      polarity: toApi(vote.polarity),
      statutorySeats: vote.statutorySeats,
      present: vote.present,
      yes: vote.yes,
      no: vote.no,
      abstain: vote.abstain,
      invalid: vote.invalid,
      outcome: toApi(vote.outcome),
      round: vote.round,
      machineRead: vote.machineRead ? true : null,
      replaces: vote.replaces?.id ?? null,
      replacedBy: vote.replacedBy?.id ?? null,
    },
    [
      ...(vote.stated === null ? [] : [element('wortlaut:stated', {}, [text(vote.stated)])]),
      ...vote.requests.map(({ kind, by, supporters }) =>
        element('wortlaut:request', { kind: toApi(kind), by, supporters }),
      ),
      ...vote.factions.map(({ faction, position, yes, no, abstain }) =>
        element('wortlaut:factionVote', {
          faction: to(names.organization(faction)),
          position: toApi(position),
          yes,
          no,
          abstain,
        }),
      ),
      ...vote.candidates.map(({ person, name, votes, elected, byLot }) =>
        element('wortlaut:candidate', {
          name,
          person: person && to(names.person(person)),
          votes,
          elected: String(elected),
          byLot: String(byLot),
        }),
      ),
      ...vote.ballots.map(({ person, faction, choice }) =>
        element('wortlaut:ballot', {
          person: to(names.person(person)),
          faction: faction && to(names.organization(faction)),
          choice: toApi(choice),
        }),
      ),
    ],
  )
