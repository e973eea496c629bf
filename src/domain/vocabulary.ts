/**
 * The fixed words of the product: every enumeration, once, with its German label.
 *
 * The database enums carry the same words. In the JSON API an underscore becomes a hyphen
 * (`toApi`, `fromApi`); everywhere else the words below are used as they stand.
 */
import { z } from 'zod'

/** What a motion asks for. */
export const MotionKind = z.enum([
  'substantive',
  'amendment',
  'referral',
  'postponement',
  'urgency',
  'closure',
  'order_of_business',
  'election',
])
export type MotionKind = z.infer<typeof MotionKind>
export const motionKindLabel: Readonly<Record<MotionKind, string>> = {
  substantive: 'Sachantrag',
  amendment: 'Änderungsantrag',
  referral: 'Verweisungsantrag',
  postponement: 'Vertagungsantrag',
  urgency: 'Dringlichkeitsantrag',
  closure: 'Antrag auf Schluss der Aussprache',
  order_of_business: 'Antrag zur Geschäftsordnung',
  election: 'Wahlvorschlag',
}

/** What became of a motion. `not_reported`: the sources do not say. */
export const MotionOutcome = z.enum([
  'carried',
  'carried_amended',
  'rejected',
  'withdrawn',
  'referred',
  'postponed',
  'taken_off',
  'noted',
  'settled',
  'not_admitted',
  'elected',
  'not_reported',
])
export type MotionOutcome = z.infer<typeof MotionOutcome>
export const motionOutcomeLabel: Readonly<Record<MotionOutcome, string>> = {
  carried: 'angenommen',
  carried_amended: 'mit Änderungen angenommen',
  rejected: 'abgelehnt',
  withdrawn: 'zurückgezogen',
  referred: 'verwiesen',
  postponed: 'vertagt',
  taken_off: 'von der Tagesordnung abgesetzt',
  noted: 'ohne Abstimmung zur Kenntnis genommen',
  settled: 'durch eine andere Abstimmung erledigt',
  not_admitted: 'nicht zugelassen',
  elected: 'gewählt',
  not_reported: 'nicht berichtet',
}

/** How a vote was taken. */
export const VoteMethod = z.enum(['open', 'roll_call', 'secret', 'electronic', 'unknown'])
export type VoteMethod = z.infer<typeof VoteMethod>
export const voteMethodLabel: Readonly<Record<VoteMethod, string>> = {
  open: 'offene Abstimmung',
  roll_call: 'namentliche Abstimmung',
  secret: 'geheime Abstimmung',
  electronic: 'elektronische Abstimmung',
  unknown: 'Art der Abstimmung nicht berichtet',
}

/** The majority a motion needs. */
export const MajorityRule = z.enum([
  'simple',
  'absolute',
  'two_thirds',
  'two_thirds_of_members',
  'plurality',
])
export type MajorityRule = z.infer<typeof MajorityRule>
export const majorityRuleLabel: Readonly<Record<MajorityRule, string>> = {
  simple: 'einfache Mehrheit',
  absolute: 'Mehrheit der gesetzlichen Mitgliederzahl',
  two_thirds: 'zwei Drittel der abgegebenen Stimmen',
  two_thirds_of_members: 'zwei Drittel der gesetzlichen Mitgliederzahl',
  plurality: 'meiste Stimmen',
}

/** What became of a whole item without a decision on its substance. */
export const ItemDisposal = z.enum(['postponed', 'referred', 'taken_off'])
export type ItemDisposal = z.infer<typeof ItemDisposal>
export const itemDisposalLabel: Readonly<Record<ItemDisposal, string>> = {
  postponed: 'vertagt',
  referred: 'verwiesen',
  taken_off: 'von der Tagesordnung abgesetzt',
}

/** Why one count took the place of another. */
export const VoteReplacement = z.enum(['repeated', 'corrected'])
export type VoteReplacement = z.infer<typeof VoteReplacement>
export const voteReplacementLabel: Readonly<Record<VoteReplacement, string>> = {
  repeated: 'Wiederholung der Abstimmung',
  corrected: 'Berichtigung der Zählung',
}

/** That a matter is called again after the first session lacked the quorum (KrO NRW § 34). */
export const SecondCall = z.enum(['with_notice', 'without_notice'])
export type SecondCall = z.infer<typeof SecondCall>
export const secondCallLabel: Readonly<Record<SecondCall, string>> = {
  with_notice: 'zum zweiten Mal einberufen, mit Hinweis in der Einladung',
  without_notice: 'zum zweiten Mal einberufen, ohne Hinweis in der Einladung',
}

/** What members can ask for before a vote or an election (KrO NRW § 35). */
export const VoteRequestKind = z.enum(['roll_call', 'secret', 'against_open_election'])
export type VoteRequestKind = z.infer<typeof VoteRequestKind>
export const voteRequestKindLabel: Readonly<Record<VoteRequestKind, string>> = {
  roll_call: 'namentliche Abstimmung',
  secret: 'geheime Abstimmung',
  against_open_election: 'Widerspruch gegen eine offene Wahl',
}

/** What happens to a decision afterwards (KrO NRW §§ 39, 50). */
export const DecisionEventKind = z.enum([
  'objection',
  'complaint',
  'upheld',
  'confirmed',
  'lifted',
  'withdrawn',
  'urgent_decision',
  'approved',
  'refused',
])
export type DecisionEventKind = z.infer<typeof DecisionEventKind>
export const decisionEventKindLabel: Readonly<Record<DecisionEventKind, string>> = {
  objection: 'Widerspruch',
  complaint: 'Beanstandung',
  upheld: 'Gremium bleibt bei seinem Beschluss',
  confirmed: 'Aufsichtsbehörde bestätigt den Beschluss',
  lifted: 'Beschluss aufgehoben',
  withdrawn: 'Widerspruch oder Beanstandung zurückgenommen',
  urgent_decision: 'Dringlichkeitsentscheidung',
  approved: 'Dringlichkeitsentscheidung genehmigt',
  refused: 'Genehmigung der Dringlichkeitsentscheidung versagt',
}

/** What minutes tell: the decisions alone, or the course of the debate as well. */
export const MinutesKind = z.enum(['decisions', 'course'])
export type MinutesKind = z.infer<typeof MinutesKind>
export const minutesKindLabel: Readonly<Record<MinutesKind, string>> = {
  decisions: 'Beschlussprotokoll',
  course: 'Verlaufsprotokoll',
}

/** How far minutes have come. */
export const MinutesState = z.enum(['draft', 'signed', 'approved'])
export type MinutesState = z.infer<typeof MinutesState>
export const minutesStateLabel: Readonly<Record<MinutesState, string>> = {
  draft: 'Entwurf',
  signed: 'unterschrieben',
  approved: 'genehmigt',
}

/** As what somebody signs the minutes. */
export const SignatoryRole = z.enum(['chair', 'clerk', 'member'])
export type SignatoryRole = z.infer<typeof SignatoryRole>
export const signatoryRoleLabel: Readonly<Record<SignatoryRole, string>> = {
  chair: 'Vorsitz',
  clerk: 'Schriftführung',
  member: 'Mitglied des Kreistags',
}

/** What a Yes meant: that the motion be adopted, or that it be rejected. */
export const Polarity = z.enum(['for_motion', 'for_rejection'])
export type Polarity = z.infer<typeof Polarity>
export const polarityLabel: Readonly<Record<Polarity, string>> = {
  for_motion: 'Ja heißt: für den Antrag',
  for_rejection: 'Ja heißt: für die Ablehnung des Antrags',
}

/** What a vote decided about its motion. */
export const VoteOutcome = z.enum(['carried', 'rejected', 'unknown'])
export type VoteOutcome = z.infer<typeof VoteOutcome>
export const voteOutcomeLabel: Readonly<Record<VoteOutcome, string>> = {
  carried: 'angenommen',
  rejected: 'abgelehnt',
  unknown: 'nicht berichtet',
}

/** How a faction voted as a whole; `some_…`: only that some of its members did so is known. */
export const FactionPosition = z.enum([
  'yes',
  'no',
  'abstain',
  'split',
  'some_no',
  'some_yes',
  'some_abstain',
  'unknown',
])
export type FactionPosition = z.infer<typeof FactionPosition>
export const factionPositionLabel: Readonly<Record<FactionPosition, string>> = {
  yes: 'Ja',
  no: 'Nein',
  abstain: 'Enthaltung',
  split: 'uneinheitlich',
  some_no: 'Gegenstimmen aus der Fraktion',
  some_yes: 'Ja-Stimmen aus der Fraktion',
  some_abstain: 'Enthaltungen aus der Fraktion',
  unknown: 'nicht berichtet',
}

/** One member's vote in a roll call. */
export const BallotChoice = z.enum(['yes', 'no', 'abstain', 'invalid', 'absent', 'not_voting'])
export type BallotChoice = z.infer<typeof BallotChoice>
export const ballotChoiceLabel: Readonly<Record<BallotChoice, string>> = {
  yes: 'Ja',
  no: 'Nein',
  abstain: 'Enthaltung',
  invalid: 'ungültig',
  absent: 'abwesend',
  not_voting: 'nicht an der Abstimmung teilgenommen',
}

/** How a statement stands to the motion under debate. */
export const Stance = z.enum(['for', 'against', 'neutral', 'procedure'])
export type Stance = z.infer<typeof Stance>
export const stanceLabel: Readonly<Record<Stance, string>> = {
  for: 'dafür',
  against: 'dagegen',
  neutral: 'ohne Festlegung',
  procedure: 'zum Verfahren',
}

/** Whether a passage holds the spoken words or an editor's summary of them. */
export const PassageKind = z.enum(['quote', 'paraphrase'])
export type PassageKind = z.infer<typeof PassageKind>
export const passageKindLabel: Readonly<Record<PassageKind, string>> = {
  quote: 'wörtlich',
  paraphrase: 'sinngemäß',
}

/** How far a record is on its way to the public. */
export const PublicationState = z.enum(['draft', 'in_review', 'published', 'withdrawn'])
export type PublicationState = z.infer<typeof PublicationState>
export const publicationStateLabel: Readonly<Record<PublicationState, string>> = {
  draft: 'Entwurf',
  in_review: 'in Prüfung',
  published: 'veröffentlicht',
  withdrawn: 'zurückgenommen',
}

/** The course of a session. */
export const SessionState = z.enum(['planned', 'running', 'closed', 'cancelled'])
export type SessionState = z.infer<typeof SessionState>
export const sessionStateLabel: Readonly<Record<SessionState, string>> = {
  planned: 'geplant',
  running: 'läuft',
  closed: 'beendet',
  cancelled: 'abgesagt',
}

/** What kind of organization somebody belongs to or speaks for. */
export const OrganizationKind = z.enum([
  'council',
  'committee',
  'faction',
  'administration',
  'association',
  'government',
  'other',
])
export type OrganizationKind = z.infer<typeof OrganizationKind>
export const organizationKindLabel: Readonly<Record<OrganizationKind, string>> = {
  council: 'Kreistag',
  committee: 'Ausschuss',
  faction: 'Fraktion',
  administration: 'Verwaltung',
  association: 'Verein oder Verband',
  government: 'Regierung',
  other: 'sonstige Organisation',
}

/** What kind of source a record rests on. */
export const SourceKind = z.enum(['press_report', 'minutes', 'recording', 'paper', 'law', 'other'])
export type SourceKind = z.infer<typeof SourceKind>
export const sourceKindLabel: Readonly<Record<SourceKind, string>> = {
  press_report: 'Pressebericht',
  minutes: 'Niederschrift',
  recording: 'Aufzeichnung',
  paper: 'Vorlage',
  law: 'Rechtsvorschrift',
  other: 'sonstige Quelle',
}

/** What a recorded fact tells. */
export const FactKind = z.enum(['background', 'figure', 'position', 'consequence'])
export type FactKind = z.infer<typeof FactKind>
export const factKindLabel: Readonly<Record<FactKind, string>> = {
  background: 'Hintergrund',
  figure: 'Zahl',
  position: 'Haltung',
  consequence: 'Folge',
}

/** How far something that was promised or ordered has come. */
export const FollowUpState = z.enum(['open', 'in_progress', 'done', 'dropped', 'unknown'])
export type FollowUpState = z.infer<typeof FollowUpState>
export const followUpStateLabel: Readonly<Record<FollowUpState, string>> = {
  open: 'offen',
  in_progress: 'in Arbeit',
  done: 'erledigt',
  dropped: 'nicht weiterverfolgt',
  unknown: 'nicht berichtet',
}

/** Whether somebody came to a session. */
export const AttendanceStatus = z.enum(['present', 'excused', 'absent'])
export type AttendanceStatus = z.infer<typeof AttendanceStatus>
export const attendanceStatusLabel: Readonly<Record<AttendanceStatus, string>> = {
  present: 'anwesend',
  excused: 'entschuldigt',
  absent: 'abwesend',
}

/** What somebody who signs in may do; see `publication/permissions.ts`. */
export const UserRole = z.enum(['administrator', 'editor', 'clerk', 'reviewer'])
export type UserRole = z.infer<typeof UserRole>
export const userRoleLabel: Readonly<Record<UserRole, string>> = {
  administrator: 'Administration',
  editor: 'Redaktion',
  clerk: 'Schriftführung',
  reviewer: 'Prüfung',
}

/** What a reader can be told news of by e-mail. */
export const AlertTopic = z.enum(['search', 'person', 'matter', 'organization'])
export type AlertTopic = z.infer<typeof AlertTopic>
export const alertTopicLabel: Readonly<Record<AlertTopic, string>> = {
  search: 'Suche',
  person: 'Person',
  matter: 'Vorgang',
  organization: 'Gremium',
}

export const AlertFrequency = z.enum(['immediate', 'daily'])
export type AlertFrequency = z.infer<typeof AlertFrequency>
export const alertFrequencyLabel: Readonly<Record<AlertFrequency, string>> = {
  immediate: 'sofort',
  daily: 'täglich',
}

export const AlertState = z.enum(['unconfirmed', 'active', 'paused', 'ended'])
export type AlertState = z.infer<typeof AlertState>
export const alertStateLabel: Readonly<Record<AlertState, string>> = {
  unconfirmed: 'noch nicht bestätigt',
  active: 'aktiv',
  paused: 'angehalten',
  ended: 'beendet',
}

type WithHyphens<Word extends string> = Word extends `${infer Head}_${infer Tail}`
  ? `${Head}-${WithHyphens<Tail>}`
  : Word

type WithUnderscores<Word extends string> = Word extends `${infer Head}-${infer Tail}`
  ? `${Head}_${WithUnderscores<Tail>}`
  : Word

/** The word as the JSON API writes it: `two_thirds_of_members` → `two-thirds-of-members`. */
export function toApi<Word extends string>(value: Word): WithHyphens<Word> {
  return value.replaceAll('_', '-') as WithHyphens<Word>
}

/** The word as we write it: `two-thirds-of-members` → `two_thirds_of_members`. */
export function fromApi<Word extends string>(value: Word): WithUnderscores<Word> {
  return value.replaceAll('-', '_') as WithUnderscores<Word>
}
