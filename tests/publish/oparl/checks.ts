/** What objects of OParl 1.1 may hold, in our own words: its fields, and those with our prefix. */
import { z } from 'zod'

const NAMESPACE = 'https://schema.oparl.org/1.1/'

const url = z.url({ protocol: /^https?$/ })
const urls = z.array(url).min(1)
const text = z.string().min(1)
const day = z.iso.date()
/** To the second, with an offset. */
const moment = z.iso
  .datetime({ offset: true, precision: 0 })
  .refine((value) => !value.endsWith('Z'))

const every = { id: url, type: z.string(), created: moment, modified: moment }
const within = (name: string) =>
  z.unknown().transform((value) => {
    const object = value as Record<string, unknown>
    if (object['type'] !== `${NAMESPACE}${name}`) throw new Error(`no ${name}`)
    return checked(object)
  })
const some = (name: string) => z.array(within(name)).min(1)

const fields = {
  System: {
    oparlVersion: z.literal(NAMESPACE),
    body: url,
    name: text,
    license: url.optional(),
    contactEmail: z.email().optional(),
    contactName: text.optional(),
    website: url,
    vendor: url,
    product: url,
  },
  Body: {
    system: url,
    shortName: text,
    name: text,
    license: url.optional(),
    ags: z
      .string()
      .regex(/^\d{8}$/)
      .optional(),
    contactEmail: z.email().optional(),
    contactName: text.optional(),
    organization: url,
    person: url,
    meeting: url,
    paper: url,
    agendaItem: url,
    consultation: url,
    file: url,
    locationList: url,
    legislativeTermList: url,
    membership: url,
    legislativeTerm: z.array(within('LegislativeTerm')),
  },
  LegislativeTerm: {
    body: url.optional(),
    name: text,
    startDate: day.optional(),
    endDate: day.optional(),
  },
  Organization: {
    body: url,
    name: text,
    shortName: text,
    membership: urls.optional(),
    meeting: url,
    consultation: url,
    subOrganizationOf: url.optional(),
    organizationType: z.enum([
      'Gremium',
      'Partei',
      'Fraktion',
      'Verwaltungsbereich',
      'externes Gremium',
      'Institution',
      'Sonstiges',
    ]),
    classification: text.optional(),
    startDate: day.optional(),
    endDate: day.optional(),
  },
  Person: {
    body: url,
    name: text,
    familyName: text,
    givenName: text.optional(),
    title: z.array(text).min(1).optional(),
    membership: some('Membership').optional(),
    life: text.optional(),
    lifeSource: text.optional(),
  },
  Membership: {
    person: url.optional(),
    organization: url,
    role: text,
    votingRight: z.boolean().optional(),
    startDate: day.optional(),
    endDate: day.optional(),
    onBehalfOf: url.optional(),
  },
  Meeting: {
    name: text,
    meetingState: z.enum(['terminiert', 'eingeladen', 'durchgeführt']).optional(),
    cancelled: z.boolean(),
    start: moment.optional(),
    end: moment.optional(),
    location: within('Location').optional(),
    organization: urls,
    participant: urls.optional(),
    resultsProtocol: within('File').optional(),
    auxiliaryFile: some('File').optional(),
    agendaItem: some('AgendaItem').optional(),
  },
  AgendaItem: {
    meeting: url.optional(),
    number: text.optional(),
    order: z.int().nonnegative(),
    name: text,
    public: z.literal(true),
    consultation: url.optional(),
    auxiliaryFile: some('File').optional(),
    result: text.optional(),
    resolutionText: text.optional(),
    start: moment.optional(),
    end: moment.optional(),
  },
  Paper: {
    body: url,
    name: text,
    reference: text.optional(),
    date: day.optional(),
    paperType: text.optional(),
    relatedPaper: urls.optional(),
    superordinatedPaper: urls.optional(),
    subordinatedPaper: urls.optional(),
    mainFile: within('File').optional(),
    auxiliaryFile: z.array(within('File')).min(2).optional(),
    originatorPerson: urls.optional(),
    originatorOrganization: urls.optional(),
    underDirectionOf: urls.optional(),
    consultation: some('Consultation').optional(),
  },
  Consultation: {
    paper: url.optional(),
    agendaItem: url.optional(),
    meeting: url.optional(),
    organization: urls,
    authoritative: z.boolean().optional(),
    role: text.optional(),
  },
  File: {
    name: text,
    fileName: text.optional(),
    mimeType: text.optional(),
    accessUrl: url,
    fileLicense: url.optional(),
    masterFile: url.optional(),
    derivativeFile: urls.optional(),
    meeting: urls.optional(),
    paper: urls.optional(),
  },
  Location: { description: text, meetings: urls.optional() },
} as const

const isType = (name: string): name is keyof typeof fields => name in fields

const tombstone = z.strictObject({ ...every, deleted: z.literal(true) })

/**
 * The fields of an object that are OParl's.
 *
 * @throws for a field that OParl does not have, a value that is none, or a type that there is not
 */
export function checked(object: Readonly<Record<string, unknown>>): object {
  const own = Object.fromEntries(
    Object.entries(object).filter(([name]) => !/^wortlaut:[a-zA-Z]+$/.test(name)),
  )
  const name = String(object['type']).replace(NAMESPACE, '')
  if (!isType(name)) throw new Error(`no type of OParl: ${String(object['type'])}`)
  if ('deleted' in object) return tombstone.parse(object)
  return z.strictObject({ ...every, ...fields[name], web: url.optional() }).parse(own)
}
