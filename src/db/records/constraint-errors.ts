import 'server-only'
import type { FieldError } from '@/domain/record/invalid-input'

/** What a constraint of the database means to the person at the form, by a part of its name. */
const MEANINGS: readonly [constraint: RegExp, error: FieldError][] = [
  [
    /secret vote keeps no choices/,
    {
      path: 'method',
      message:
        'Bei geheimer Abstimmung wird weder für Personen noch für Fraktionen eine Stimme gespeichert (§ 35 KrO NRW).',
    },
  ],
  [
    /hang on it here/,
    {
      path: '',
      message:
        'Verschieben geht nur, solange nichts daran hängt. Bitte zuerst verschieben oder verwerfen, was dazugehört.',
    },
  ],
  [
    /stays where it belongs/,
    { path: '', message: 'Dieser Datensatz bleibt, wo er entstanden ist.' },
  ],
  [
    /belongs to another body/,
    { path: '', message: 'Ein genannter Datensatz gehört zu einer anderen Körperschaft.' },
  ],
  [
    /of another debate/,
    {
      path: 'targetId',
      message: 'Der Antrag, auf den er sich bezieht, gehört zu einer anderen Debatte.',
    },
  ],
  [
    /part of another record/,
    { path: 'citations', message: 'Eine Fundstelle gehört zu einem anderen Datensatz.' },
  ],
  [
    /has no content/,
    { path: 'passages', message: 'Ein veröffentlichter Beitrag braucht mindestens eine Passage.' },
  ],
  [
    /Vote_present/,
    {
      path: 'present',
      message:
        'Es sind mehr Stimmen als Anwesende. Bitte berichtigen oder begründen, warum es so bleibt.',
    },
  ],
  [
    /Organization_parent/,
    { path: 'parentId', message: 'Eine Organisation kann nicht zu sich selbst gehören.' },
  ],
  [
    /slug/i,
    { path: 'slug', message: 'Diese Adresse ist schon vergeben. Bitte eine andere wählen.' },
  ],
  [
    /hostName/i,
    { path: 'hostName', message: 'Dieser Rechnername gehört schon zu einer anderen Körperschaft.' },
  ],
  [
    /Membership_days/,
    { path: 'memberships', message: 'Eine Mitgliedschaft endet vor ihrem Beginn.' },
  ],
  [
    /Membership/,
    { path: 'memberships', message: 'Dieselbe Mitgliedschaft ist zweimal eingetragen.' },
  ],
  [/Attendance_times/, { path: 'attendances', message: 'Jemand geht, bevor er gekommen ist.' }],
  [/Attendance/, { path: 'attendances', message: 'Dieselbe Anwesenheit ist zweimal eingetragen.' }],
  [
    /Recusal/,
    { path: 'recusals', message: 'Dieselbe Person ist zweimal als befangen eingetragen.' },
  ],
  [/MotionMover/, { path: 'movers', message: 'Derselbe Antragsteller ist zweimal eingetragen.' }],
  [
    /Motion_target/,
    { path: 'targetId', message: 'Ein Antrag kann sich nicht auf sich selbst beziehen.' },
  ],
  [/FactionVote/, { path: 'factionVotes', message: 'Dieselbe Fraktion ist zweimal eingetragen.' }],
  [/Ballot/, { path: 'ballots', message: 'Dieselbe Person ist zweimal eingetragen.' }],
  [
    /Vote_counts/,
    { path: 'yes', message: 'Eine Zahl ist negativ, oder die Mitgliederzahl ist 0.' },
  ],
  [/Session_days/, { path: 'latestDay', message: 'Der letzte mögliche Tag liegt vor dem ersten.' }],
  [/Session_times/, { path: 'endsAt', message: 'Das Ende liegt vor dem Beginn.' }],
  [
    /Session_termId|LegislativeTerm.*fkey/,
    { path: 'termId', message: 'Eine Wahlperiode mit Sitzungen kann nicht gelöscht werden.' },
  ],
  [/LegislativeTerm_days/, { path: 'terms', message: 'Eine Wahlperiode endet vor ihrem Beginn.' }],
  [
    /LegislativeTerm_seats/,
    { path: 'terms', message: 'Die gesetzliche Mitgliederzahl muss größer als 0 sein.' },
  ],
  [/LegislativeTerm/, { path: 'terms', message: 'Zwei Wahlperioden heißen gleich.' }],
  [/Organization_days/, { path: 'endDate', message: 'Das Ende liegt vor dem Beginn.' }],
  [
    /Statement_reply/,
    { path: 'replyToId', message: 'Ein Beitrag kann nicht auf sich selbst antworten.' },
  ],
  [
    /speaker is not of this session/,
    { path: 'personId', message: 'Diese Person hat in dieser Sitzung nicht gesprochen.' },
  ],
  [
    /reply stays within/,
    {
      path: 'replyToId',
      message: 'Eine Antwort bezieht sich auf einen Beitrag derselben Debatte.',
    },
  ],
  [
    /motion of another item/,
    { path: 'motionId', message: 'Der Antrag gehört zu einem anderen Tagesordnungspunkt.' },
  ],
  [
    /cites no source/,
    { path: 'citations', message: 'Ein veröffentlichter Datensatz braucht eine Fundstelle.' },
  ],
]

/** What Prisma says of a failed query. Told by its name: each bundle has its own copy of the class. */
function queryError(error: unknown): { code: string; said: string } | null {
  if (!(error instanceof Error) || !/^PrismaClient(Un)?[kK]nownRequestError$/.test(error.name))
    return null
  const code = 'code' in error ? String(error.code) : ''
  const meta = 'meta' in error ? JSON.stringify(error.meta) : ''
  return { code, said: `${meta} ${error.message}` }
}

/** The fault at its field, if the error is a broken constraint; null for every other error. */
export function constraintError(error: unknown): FieldError | null {
  const failed = queryError(error)
  if (!failed) return null
  return MEANINGS.find(([constraint]) => constraint.test(failed.said))?.[1] ?? null
}

/** Whether something could not be deleted because other rows name it. */
export const isStillNamed = (error: unknown): boolean => queryError(error)?.code === 'P2003'
