import { describe, expect, test } from 'vitest'
import { Command, type CommandInput } from '@/domain/desk/commands'
import { targetOf } from '@/domain/desk/target'
import { idOf } from './desk'

const id = idOf('etwas')

describe('a command that changes some fields', () => {
  test.each(['item.change', 'motion.change', 'vote.enter', 'statement.change'] as const)(
    '%s says nothing about those that it does not name',
    (kind) => {
      const command = Command.parse({ kind, id })
      const given = Object.entries(command).filter(([, value]) => value !== undefined)
      expect(Object.fromEntries(given)).toEqual({ kind, id })
    },
  )

  test('can say that a number is not known', () => {
    expect(Command.parse({ kind: 'vote.enter', id, yes: null, round: null })).toMatchObject({
      yes: null,
      round: null,
    })
  })
})

test('commands of different things have different targets', () => {
  const commands: CommandInput[] = [
    { kind: 'vote.ballot', id, personId: idOf('Adam'), choice: 'yes' },
    { kind: 'vote.ballot', id, personId: idOf('Bauer'), choice: 'yes' },
    { kind: 'vote.faction', id, organizationId: idOf('A'), position: 'yes' },
    { kind: 'vote.enter', id, yes: 1 },
    { kind: 'item.change', id, title: 'Titel' },
    { kind: 'item.move', id, after: null },
    { kind: 'item.open', id, at: '2021-06-25T17:00:00Z' },
    { kind: 'session.chair', personId: null },
    { kind: 'session.end', at: '2021-06-25T17:00:00Z' },
  ]
  const targets = commands.map((command) => targetOf(Command.parse(command)))
  expect(new Set(targets).size).toBe(commands.length)
})
