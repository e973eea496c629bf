/** Votes as a table, one row for each. An unknown count is an empty cell, never 0. */
import { motionPath, votePath } from '@/domain/record/paths'
import type { CandidateView, FactionVoteView, VoteInContext } from '@/domain/record/views'
import { majorityRuleLabel, polarityLabel, toApi, voteMethodLabel } from '@/domain/vocabulary'
import { pageAddress } from '@/publish/api/addresses'
import { column, NOT_REPORTED, wordsOf, type DescribedColumn } from './column'
import {
  contextColumns,
  licenceColumn,
  SEPARATOR,
  sourceColumns,
  type TableContext,
} from './shared-columns'
import { machineReadColumn, motionColumn, outcomeColumn, subjectColumn } from './vote-columns'

export interface VoteRow extends TableContext {
  vote: VoteInContext
}

const count = (
  name: 'present' | 'yes' | 'no' | 'abstain' | 'invalid' | 'statutorySeats',
  meaning: string,
  unit: string,
) =>
  column<VoteRow>({
    name,
    type: 'integer',
    meaning,
    unit,
    empty: `${NOT_REPORTED} Leer heißt nie null.`,
    cell: ({ vote }) => vote[name],
  })

/** `cdu=some-no (no 3)` */
function position({ faction, position: how, yes, no, abstain }: FactionVoteView): string {
  const counts = Object.entries({ yes, no, abstain }).flatMap(([name, value]) =>
    value === null ? [] : [`${name} ${value}`],
  )
  return `${faction.slug}=${toApi(how)}${counts.length === 0 ? '' : ` (${counts.join(', ')})`}`
}

/** `Anna Ahlers*=30`; without a number of votes where none is reported */
const candidate = ({ name, votes, elected }: CandidateView): string =>
  `${name}${elected ? '*' : ''}${votes === null ? '' : `=${votes}`}`

export const voteColumns: readonly DescribedColumn<VoteRow>[] = [
  column({
    name: 'vote',
    type: 'id',
    meaning: 'Die Abstimmung',
    cell: ({ vote }) => vote.id,
  }),
  column({
    name: 'version',
    type: 'integer',
    meaning: 'Nummer der veröffentlichten Fassung; jede Berichtigung erhöht sie',
    unit: 'Fassung',
    cell: ({ vote }) => vote.version,
  }),
  column({
    name: 'url',
    type: 'address',
    meaning: 'Seite der Abstimmung',
    cell: ({ vote, origin }) => pageAddress(origin, votePath(vote.id)),
  }),
  ...contextColumns<VoteRow>(({ vote }) => vote),
  motionColumn(),
  column({
    name: 'motionTitle',
    type: 'text',
    meaning: 'Sein Titel',
    cell: ({ vote }) => vote.motionTitle,
  }),
  column({
    name: 'motionUrl',
    type: 'address',
    meaning: 'Seine Seite',
    cell: ({ vote, origin }) => pageAddress(origin, motionPath(vote.motionId)),
  }),
  subjectColumn(),
  column({
    name: 'method',
    type: 'word',
    meaning: 'Wie abgestimmt wurde',
    words: wordsOf(voteMethodLabel),
    cell: ({ vote }) => toApi(vote.method),
  }),
  column({
    name: 'majority',
    type: 'word',
    meaning: 'Die nötige Mehrheit',
    words: wordsOf(majorityRuleLabel),
    cell: ({ vote }) => toApi(vote.majority),
  }),
  column({
    name: 'polarity',
    type: 'word',
    meaning: 'Was ein Ja hieß',
    words: wordsOf(polarityLabel),
    cell: ({ vote }) => toApi(vote.polarity),
  }),
  count('statutorySeats', 'Gesetzliche Mitgliederzahl an jenem Tag', 'Mitglieder'),
  count('present', 'Wie viele anwesend waren', 'Mitglieder'),
  count('yes', 'Ja-Stimmen', 'Stimmen'),
  count('no', 'Nein-Stimmen', 'Stimmen'),
  count('abstain', 'Enthaltungen', 'Stimmen'),
  count('invalid', 'Ungültige Stimmen', 'Stimmen'),
  column({
    name: 'stated',
    type: 'text',
    meaning: 'Das Ergebnis in den Worten der Quelle',
    empty: NOT_REPORTED,
    cell: ({ vote }) => vote.stated,
  }),
  outcomeColumn(),
  column({
    name: 'outcomeReason',
    type: 'text',
    meaning: 'Woraus das folgt',
    cell: ({ vote }) => vote.outcomeReason,
  }),
  column({
    name: 'factions',
    type: 'list',
    meaning: `Haltung der Fraktionen als Fraktion=Haltung, mit Zahlen, soweit bekannt, getrennt durch „${SEPARATOR}“`,
    empty: NOT_REPORTED,
    cell: ({ vote }) => vote.factions.map(position).join(SEPARATOR),
  }),
  ...sourceColumns<VoteRow>(({ vote }) => vote.citations),
  licenceColumn(),
  column({
    name: 'candidates',
    type: 'list',
    meaning: `Bei einer Wahl: wer vorgeschlagen war, als Name=Stimmen, getrennt durch „${SEPARATOR}“; wer gewählt ist, hat ein „*“`,
    empty: 'Es ging um einen Antrag.',
    cell: ({ vote }) => vote.candidates.map(candidate).join(SEPARATOR),
  }),
  column({
    name: 'replaces',
    type: 'id',
    meaning: 'Die frühere Zählung, an deren Stelle diese getreten ist',
    empty: 'Es ist die erste Zählung.',
    cell: ({ vote }) => vote.replaces?.id ?? null,
  }),
  column({
    name: 'replacedBy',
    type: 'id',
    meaning: 'Die spätere Zählung, die an die Stelle dieser getreten ist: Diese gilt nicht mehr',
    empty: 'Diese Zählung gilt.',
    cell: ({ vote }) => vote.replacedBy?.id ?? null,
  }),
  machineReadColumn(),
  column({
    name: 'round',
    type: 'integer',
    meaning: 'Bei einer Wahl: der Wahlgang; 2 ist die engere Wahl',
    unit: 'Wahlgang',
    empty: 'Es ging um einen Antrag, oder die Quellen sagen es nicht.',
    cell: ({ vote }) => vote.round,
  }),
]
