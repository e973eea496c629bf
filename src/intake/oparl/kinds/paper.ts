import type { KindReader } from './kind-reader'

export const readPaper: KindReader = (fields) => ({
  name: fields.line('name', 1000),
  reference: fields.line('reference', 80),
  date: fields.day('date'),
  paperType: fields.line('paperType', 80),
  originatorPerson: fields.names('originatorPerson'),
  originatorOrganization: fields.names('originatorOrganization'),
})

export const readConsultation: KindReader = (fields) => ({
  paper: fields.name('paper'),
  agendaItem: fields.name('agendaItem'),
  meeting: fields.name('meeting'),
  organization: fields.names('organization'),
  role: fields.line('role', 120),
})

export const readFile: KindReader = (fields) => ({
  name: fields.line('name', 300) ?? fields.line('fileName', 300),
  mimeType: fields.line('mimeType', 100),
  date: fields.day('date'),
  licence: fields.line('fileLicense', 300) ?? fields.line('license', 300),
  url: fields.web('accessUrl') ?? fields.web('downloadUrl'),
})
