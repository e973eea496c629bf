import type { KindReader } from './kind-reader'

export const readMeeting: KindReader = (fields) => ({
  name: fields.line('name', 300),
  meetingState: fields.line('meetingState', 100),
  cancelled: fields.flag('cancelled'),
  start: fields.moment('start'),
  end: fields.moment('end'),
  organization: fields.names('organization'),
  participant: fields.names('participant'),
})

export const readLocation: KindReader = (fields) => {
  const street = fields.line('streetAddress', 150)
  const town = [fields.line('postalCode', 10), fields.line('locality', 100)]
    .filter(Boolean)
    .join(' ')
  const parts = [fields.line('description', 200), fields.line('room', 100), street, town]
  return { place: parts.filter(Boolean).join(', ').slice(0, 300) || null }
}

export const readAgendaItem: KindReader = (fields) => ({
  meeting: fields.name('meeting'),
  number: fields.line('number', 20),
  order: fields.count('order'),
  name: fields.line('name', 1000),
  public: fields.flag('public'),
  consultation: fields.name('consultation'),
  result: fields.paragraph('result', 2000),
  resolutionText: fields.paragraph('resolutionText', 20_000),
  start: fields.moment('start'),
  end: fields.moment('end'),
})
