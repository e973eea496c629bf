import { expect, test } from 'vitest'
import { textOfBlock } from '@/domain/document/plain-text'
import { completeness } from '@/domain/minutes/content/completeness'
import type { MinutesSource } from '@/domain/minutes/content/context'
import { minutesDocument } from '@/domain/minutes/content/document'
import { at, Clerk, idOf } from '../desk/desk'

const sourceOf = (clerk: Clerk): MinutesSource => ({
  bodyName: 'Kreis Musterland',
  organizationName: 'Kreistag',
  organizationNames: new Map(),
  state: clerk.state,
  meta: {
    kind: 'decisions',
    state: 'draft',
    clerkName: null,
    preamble: null,
    signatories: [],
    wordings: {},
    objections: [],
    corrections: [],
    approved: null,
  },
  overruled: [],
})

function textIn(clerk: Clerk): string {
  const source = sourceOf(clerk)
  const { blocks } = minutesDocument(source, 'full', '2021-06-26T08:00:00Z')
  expect(completeness(source, 'full', { blocks }).missing).toEqual([])
  return blocks.map(textOfBlock).join('\n').replaceAll('\u00a0', ' ')
}

test('the minutes tell when an item was left and called again', () => {
  const clerk = new Clerk().begin().open('Straßen', '17:30').open('Haushalt', '18:00', 'Zurück.')
  clerk.say({ kind: 'session.end', at: at('19:00') })
  expect(textIn(clerk)).toContain(
    'Aufgerufen um 17.02 Uhr, verlassen um 17.30 Uhr, wieder aufgerufen um 18.00 Uhr, abgeschlossen um 19.00 Uhr.',
  )
})

test('the minutes tell who had the quorum counted, and that it was there again', () => {
  const check = { kind: 'quorum.establish', agendaItemId: null, movedBy: null } as const
  const clerk = new Clerk()
    .begin()
    .say({ ...check, at: at('17:25'), present: 3, isQuorate: false, movedBy: 'Fraktion B' })
    .say({ ...check, at: at('17:40'), present: 5, isQuorate: true })
    .say({ kind: 'item.change', id: idOf('Straßen'), secondCall: 'with_notice' })
  const text = textIn(clerk)
  expect(text).toContain(
    '17.25 Uhr: Auf Antrag von Fraktion B wird festgestellt, dass 3 Mitglieder anwesend sind und das Gremium nicht beschlussfähig ist.',
  )
  expect(text).toContain(
    '17.40 Uhr: Es wird festgestellt, dass 5 Mitglieder anwesend sind und das Gremium wieder beschlussfähig ist.',
  )
  expect(text).toContain('die Einladung hatte darauf hingewiesen, dass jede Zahl der Erschienenen')
})

test('the minutes tell what was asked for before a vote, and what happened to the decision', () => {
  const id = idOf('V')
  const clerk = new Clerk()
    .begin()
    .move('Antrag')
    .say({ kind: 'vote.open', id, motionId: idOf('Antrag'), at: at('17:20'), method: 'secret' })
    .say({
      kind: 'vote.enter',
      id,
      yes: 4,
      no: 2,
      abstain: 0,
      requests: [{ kind: 'secret', by: 'Fraktion B', supporters: 2 }],
    })
    .say({ kind: 'vote.count', id, at: at('17:25') })
    .say({
      kind: 'decision.note',
      motionId: idOf('Antrag'),
      event: 'objection',
      on: '2021-06-28',
      by: 'Landrat',
      note: 'Der Beschluss gefährdet das Wohl des Kreises.',
    })
  const text = textIn(clerk)
  expect(text).toContain(
    'Geheime Abstimmung wurde verlangt (Fraktion B, 2 Mitglieder). Es wird geheim abgestimmt: 2 Mitglieder von 6 und damit mindestens ein Fünftel haben es beantragt (§ 35 Abs. 1 KrO NRW).',
  )
  expect(text).toContain(
    '28. Juni 2021: Widerspruch (Landrat). Der Beschluss gefährdet das Wohl des Kreises.',
  )
  expect(text).toContain('der Widerspruch hat aufschiebende Wirkung (§ 39 Abs. 1 KrO NRW).')
})

test('a motion that went along with its item is not left without an outcome', () => {
  const clerk = new Clerk().begin().move('Antrag')
  clerk.say({
    kind: 'item.dispose',
    id: idOf('Haushalt'),
    disposal: 'referred',
    note: 'an den Bauausschuss',
  })
  const text = textIn(clerk)
  expect(text).toContain('Ausgang: verwiesen (an den Bauausschuss).')
  expect(text).not.toContain('Was aus dem Antrag wurde, ist nicht festgehalten.')
})
