import { describe, expect, it } from 'vitest'
import { takeEntryStep, withoutEmptyEntries } from '@/app/admin/datensaetze/forms/entries'
import { entryIntent, readIntent } from '@/app/admin/datensaetze/forms/intent'
import { recordForms } from '@/app/admin/datensaetze/forms'
import {
  entriesIn,
  newForm,
  readValues,
  shapeOfForm,
  textIn,
  type FormValues,
} from '@/app/admin/datensaetze/forms/values'
import type { RecordKind } from '@/domain/record/payloads'
import { readNestedForm } from '@/lib/nested-form'

const shapeOf = (kind: RecordKind) => shapeOfForm(recordForms[kind])
const typed = (kind: RecordKind, fields: Record<string, string>) =>
  readValues(shapeOf(kind), readNestedForm(Object.entries(fields)))

const press = (kind: RecordKind, values: FormValues, button: string) => {
  const intent = readIntent(button, shapeOf(kind))
  if (intent.ask !== 'entry') throw new Error(`${button} is no step in a list`)
  return takeEntryStep(shapeOf(kind), values, intent.step)
}

const texts = (values: FormValues, list: string, name: string) =>
  entriesIn(values, list).map((entry) => textIn(entry, name))

const statement = typed('statement', {
  office: 'Landrat',
  'passages.0.kind': 'quote',
  'passages.0.text': 'eins',
  'passages.1.kind': 'paraphrase',
  'passages.1.text': 'zwei',
  'passages.2.text': 'drei',
})

describe('the buttons of a list', () => {
  it('add an entry, empty or with what the button says', () => {
    const added = press('statement', statement, 'add:passages:1')
    expect(texts(added, 'passages', 'text')).toEqual(['eins', 'zwei', 'drei', ''])
    expect(texts(added, 'passages', 'kind')).toEqual(['quote', 'paraphrase', '', 'paraphrase'])
    const cited = press('statement', statement, 'add:citations')
    expect(entriesIn(cited, 'citations')).toHaveLength(1)
  })

  it('move and remove one, and lose nothing else', () => {
    const down = press('statement', statement, entryIntent('down', 'passages', 0))
    expect(texts(down, 'passages', 'text')).toEqual(['zwei', 'eins', 'drei'])
    const up = press('statement', statement, entryIntent('up', 'passages', 2))
    expect(texts(up, 'passages', 'text')).toEqual(['eins', 'drei', 'zwei'])
    const removed = press('statement', statement, entryIntent('remove', 'passages', 1))
    expect(texts(removed, 'passages', 'text')).toEqual(['eins', 'drei'])
    expect(textIn(removed, 'office')).toBe('Landrat')
  })

  it('do nothing at the ends and beyond', () => {
    for (const button of [
      'up:passages.0',
      'down:passages.2',
      'remove:passages.9',
      'up:passages.99',
    ])
      expect(press('statement', statement, button)).toEqual(statement)
  })

  it('reach lists within entries', () => {
    const values = typed('agenda_item', { 'facts.0.text': 'a', 'facts.1.text': 'b' })
    const added = press('agenda_item', values, 'add:facts.1.citations')
    expect(entriesIn(added, 'facts').map((fact) => entriesIn(fact, 'citations').length)).toEqual([
      0, 1,
    ])
    const removed = press('agenda_item', added, 'remove:facts.1.citations.0')
    expect(removed).toEqual(values)
  })

  it('that name no list of the form are taken for „Speichern“', () => {
    for (const button of ['', 'save', 'add:__proto__', 'add:slug', 'remove:passages', 'delete:all'])
      expect(readIntent(button, shapeOf('statement'))).toEqual({ ask: 'save' })
  })

  it('ask for steps on the record by their fixed names only', () => {
    expect(readIntent('publish', shapeOf('person'))).toEqual({ ask: 'step', step: 'publish' })
    expect(readIntent('constructor', shapeOf('person'))).toEqual({ ask: 'save' })
  })
})

describe('entries that refer to others', () => {
  const figures = typed('agenda_item', {
    'facts.0.text': 'vier Stellen',
    'facts.1.text': 'davon drei',
    'facts.1.partOf': '0',
    'facts.2.text': 'davon eine',
    'facts.2.partOf': '0',
  })
  const partOf = (values: FormValues) => texts(values, 'facts', 'partOf')

  it('go on referring to the same when it moves', () => {
    const moved = press('agenda_item', figures, 'down:facts.0')
    expect(texts(moved, 'facts', 'text')).toEqual(['davon drei', 'vier Stellen', 'davon eine'])
    expect(partOf(moved)).toEqual(['1', '', '1'])
  })

  it('refer to nothing once it is removed', () => {
    expect(partOf(press('agenda_item', figures, 'remove:facts.0'))).toEqual(['', ''])
  })

  it('go on referring to the same when empty ones before it are left out', () => {
    const values = typed('agenda_item', {
      'facts.0.text': '',
      'facts.1.text': 'vier Stellen',
      'facts.2.text': 'davon drei',
      'facts.2.partOf': '1',
    })
    expect(partOf(withoutEmptyEntries(shapeOf('agenda_item'), values))).toEqual(['', '0'])
  })
})

describe('empty entries', () => {
  it('are left out, also where they begin with something', () => {
    const form = newForm(shapeOf('motion'))
    expect(entriesIn(form, 'movers')).toHaveLength(1)
    expect(entriesIn(withoutEmptyEntries(shapeOf('motion'), form), 'movers')).toEqual([])
    const vote = typed('vote', {
      'factionVotes.0.organizationId': '',
      'factionVotes.0.position': 'unknown',
    })
    expect(entriesIn(withoutEmptyEntries(shapeOf('vote'), vote), 'factionVotes')).toEqual([])
  })

  it('stay where anything was typed, even in a list within', () => {
    const item = typed('agenda_item', {
      'facts.0.kind': 'figure',
      'facts.0.citations.0.locator': 'Absatz 3',
    })
    const kept = withoutEmptyEntries(shapeOf('agenda_item'), item)
    expect(entriesIn(kept, 'facts')).toHaveLength(1)
  })

  it('a ballot without a choice is not one of them: it is refused, not lost', () => {
    const vote = typed('vote', { 'ballots.0.personId': 'x', 'ballots.0.choice': '' })
    expect(entriesIn(withoutEmptyEntries(shapeOf('vote'), vote), 'ballots')).toHaveLength(1)
  })
})
