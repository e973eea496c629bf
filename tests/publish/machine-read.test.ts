import { describe, expect, test } from 'vitest'
import { aVote, session } from '@tests/components/views'
import { aMotion, ORIGIN } from '@tests/publish/debate'
import { inContext } from '@tests/publish/votes'
import { MACHINE_READ, MACHINE_READ_SHORT } from '@/domain/procedure/machine-read'
import type { BodyView, MotionInContext } from '@/domain/record/views'
import { toVote as toApiVote } from '@/publish/api/vote'
import { decisionEntry } from '@/publish/atom/decision-entry'
import { embeddedVote } from '@/publish/embed/vote'
import { motionEntry } from '@/publish/mail/entries'
import { toVote as toOParlVote } from '@/publish/oparl/vendor/vote'
import { votePicture } from '@/publish/pictures/vote-picture'
import { voteNodes } from '@/publish/schema-org/vote'

const body: BodyView = {
  id: 'kreis',
  slug: 'kreis',
  name: 'Kreis Musterland',
  shortName: 'Musterland',
  contactEmail: null,
  operatorName: null,
  operatorAddress: null,
  operatorRepresentative: null,
  operatorPhone: null,
  responsibleEditor: null,
  privacyOfficer: null,
  dataLicence: null,
}

const voteOf = (machineRead: boolean) => inContext(aVote({ machineRead, yes: 12, no: 5 }))

const motionOf = (machineRead: boolean): MotionInContext => {
  const vote = voteOf(machineRead)
  return { ...aMotion({ votes: [vote] }), session, agendaItem: vote.agendaItem }
}

/** What is written of a vote in each format that has no column or attribute of its own for it. */
const words = {
  Atom: (read: boolean) =>
    decisionEntry(ORIGIN, { motion: motionOf(read), publishedAt: new Date(0) }).content,
  'an embedded vote': (read: boolean) => embeddedVote({ body, origin: ORIGIN, vote: voteOf(read) }),
  'a mail': (read: boolean) => motionEntry(ORIGIN, motionOf(read)).notes.join('\n'),
  'a picture': (read: boolean) => JSON.stringify(votePicture(body, voteOf(read))),
  'schema.org': (read: boolean) => JSON.stringify(voteNodes(ORIGIN, voteOf(read))),
}

describe('a vote that a program has read and nobody has confirmed', () => {
  test.each(Object.entries(words))('says so in %s, and no other does', (_, write) => {
    expect([MACHINE_READ, MACHINE_READ_SHORT].some((note) => write(true).includes(note))).toBe(true)
    expect(write(false)).not.toMatch(/maschinell/i)
  })

  test('has a field for it in JSON and OParl, and no other has', () => {
    expect(toApiVote(voteOf(true))).toHaveProperty('machineRead', true)
    expect(toOParlVote(ORIGIN, voteOf(true))).toHaveProperty('machineRead', true)
    expect(toApiVote(voteOf(false))).not.toHaveProperty('machineRead')
    expect(toOParlVote(ORIGIN, voteOf(false))).not.toHaveProperty('machineRead')
  })
})
