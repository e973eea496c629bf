import { describe, expect, test } from 'vitest'
import { toConsultation } from '@/publish/oparl/consultation'
import type { OParlObject } from '@/publish/oparl/object'
import { toPaper } from '@/publish/oparl/paper'
import {
  BASE,
  consultation,
  context,
  council,
  documentPaper,
  faction,
  matterPaper,
  meeting,
  motionPaper,
  person,
  uuid,
} from './views'

describe('a motion', () => {
  const paper = toPaper(context, motionPaper)

  test('is a paper by whoever moved it, beneath what it amends', () => {
    expect(paper).toMatchObject({
      id: `${BASE}/paper/${uuid(70)}`,
      body: `${BASE}/body/${uuid(1)}`,
      paperType: 'Änderungsantrag',
      relatedPaper: [`${BASE}/paper/${uuid(60)}`, `${BASE}/paper/${uuid(61)}`],
      superordinatedPaper: [`${BASE}/paper/${uuid(72)}`],
      subordinatedPaper: [`${BASE}/paper/${uuid(73)}`],
      originatorOrganization: [`${BASE}/organization/${faction.id}`],
      originatorPerson: [`${BASE}/person/${person.id}`],
      'wortlaut:outcome': 'not-reported',
      'wortlaut:textIsVerbatim': false,
    })
    expect(paper).not.toHaveProperty('date')
  })

  test('has its votes; a count of nothing is told, an unknown one is not', () => {
    const [vote] = paper?.['wortlaut:vote'] as OParlObject[]
    expect(vote).toMatchObject({
      yes: 29,
      no: 0,
      stated: 'mit großer Mehrheit',
      method: 'roll-call',
      motion: `${BASE}/paper/${uuid(70)}`,
      factions: [
        { organization: `${BASE}/organization/${faction.id}`, position: 'some-no', no: 1 },
      ],
      ballots: [{ person: `${BASE}/person/${person.id}`, choice: 'not-voting' }],
    })
    for (const field of ['abstain', 'present', 'invalid']) expect(vote).not.toHaveProperty(field)
  })

  test('tells what was asked for before a vote, and what happened to the decision after it', () => {
    expect(paper).toMatchObject({
      'wortlaut:event': [
        { kind: 'objection', on: '2026-03-04', by: 'Landrat', note: 'Gefährdet das Wohl.' },
      ],
      'wortlaut:vote': [{ requests: [{ kind: 'secret', by: 'Fraktion Rot', supporters: 12 }] }],
    })
  })

  test('that nobody is known to have moved has no originators', () => {
    const motion = { ...motionPaper.motion, movers: [], moverReported: false }
    const object = toPaper(context, { ...motionPaper, motion })
    expect(object).not.toHaveProperty('originatorPerson')
    expect(object).not.toHaveProperty('originatorOrganization')
    expect(object?.['wortlaut:moverReported']).toBe(false)
  })
})

test('a matter is a paper with what is still owed and where it is expected', () => {
  expect(toPaper(context, matterPaper)).toMatchObject({
    paperType: 'Vorgang',
    underDirectionOf: [`${BASE}/organization/${uuid(12)}`],
    web: 'https://kreistag.example/vorgaenge/haushalt',
    'wortlaut:kind': 'matter',
    'wortlaut:followUp': [{ due: '2021-09', state: 'in-progress' }],
    consultation: [{ 'wortlaut:expected': '2021-09' }],
  })
})

describe('a document', () => {
  test('with one file has it as its main file', () => {
    expect(toPaper(context, documentPaper)).toMatchObject({
      reference: '1/2021',
      date: '2021-06-01',
      paperType: 'Beschlussvorlage',
      relatedPaper: [`${BASE}/paper/${uuid(60)}`, `${BASE}/paper/${uuid(70)}`],
      mainFile: { id: `${BASE}/file/${uuid(62)}` },
    })
  })

  test('with several has no main file', () => {
    const files = [...documentPaper.files, ...documentPaper.files]
    const object = toPaper(context, { ...documentPaper, files })
    expect(object).not.toHaveProperty('mainFile')
    expect(object?.['auxiliaryFile']).toHaveLength(2)
  })

  test('that is asked for without objects within has none', () => {
    const object = toPaper(context, { ...documentPaper, consultations: null })
    for (const field of ['mainFile', 'auxiliaryFile', 'consultation'])
      expect(object).not.toHaveProperty(field)
  })
})

describe('a consultation', () => {
  test('joins paper, item, meeting and organization', () => {
    expect(toConsultation(context, consultation, 'alone')).toMatchObject({
      paper: `${BASE}/paper/${uuid(70)}`,
      agendaItem: `${BASE}/agenda-item/${uuid(50)}`,
      meeting: `${BASE}/meeting/${meeting.id}`,
      organization: [`${BASE}/organization/${council.id}`],
      authoritative: true,
      role: 'Entscheidung',
    })
    expect(toConsultation(context, consultation, 'within')).not.toHaveProperty('paper')
  })

  test('is authoritative or not, or the sources do not say', () => {
    const made = (decided: boolean | null) =>
      toConsultation(context, { ...consultation, decided }, 'alone')
    expect(made(false)?.['authoritative']).toBe(false)
    expect(made(null)).not.toHaveProperty('authoritative')
  })
})
