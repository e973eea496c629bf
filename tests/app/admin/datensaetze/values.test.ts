import { describe, expect, it } from 'vitest'
import { formPayload, formValues, withSlug } from '@/app/admin/datensaetze/forms/adapt'
import { recordForms } from '@/app/admin/datensaetze/forms'
import { newForm, readValues, shapeOfForm, toPayload } from '@/app/admin/datensaetze/forms/values'
import { payloads, type RecordKind } from '@/domain/record/payloads'
import { nrwRules } from '@/domain/procedure/rules'
import { readNestedForm } from '@/lib/nested-form'
import { firstSession } from '@seed/index'

const shapeOf = (kind: RecordKind) => shapeOfForm(recordForms[kind])

describe('what is stored and what its form shows', () => {
  it.each(firstSession.map((record) => [record.kind, record.id, record] as const))(
    '%s %s comes back from its form unchanged',
    (kind, _, record) => {
      const payload = payloads[kind].parse(record.payload)
      const shape = shapeOf(kind)
      const values = formValues(kind, shape, payload)
      const sent = formPayload(kind, shape, values, payload)
      expect(payloads[kind].parse(sent)).toEqual(storedForm(kind, payload))
    },
  )

  /** Days that a session's date implies are stored with it. */
  function storedForm(kind: RecordKind, payload: object): object {
    if (kind !== 'session') return payload
    const parsed = payloads.session.parse(payload)
    const derived = payloads.session.parse(
      formPayload(kind, shapeOf(kind), formValues(kind, shapeOf(kind), parsed), parsed),
    )
    return {
      ...parsed,
      earliestDay: parsed.earliestDay ?? derived.earliestDay,
      latestDay: parsed.latestDay ?? derived.latestDay,
    }
  }

  it('asks for nothing twice', () => {
    for (const kind of Object.keys(payloads) as RecordKind[]) {
      const names = shapeOf(kind).fields.map(({ name }) => name)
      expect(names, kind).toEqual([...new Set(names)])
    }
  })

  it('has a field for everything that is entered of each kind', () => {
    const named = (kind: RecordKind) => {
      const { fields, groups } = shapeOf(kind)
      return new Set([
        ...fields.map(({ name }) => name.split('.')[0]),
        ...groups.map(({ group }) => group),
      ])
    }
    for (const kind of Object.keys(payloads) as RecordKind[])
      expect(named(kind), kind).toEqual(new Set(Object.keys(payloads[kind].shape)))
  })
})

describe('an empty count', () => {
  it('is unknown, never 0', () => {
    const shape = shapeOf('vote')
    const sent = toPayload(shape, readValues(shape, readNestedForm([['yes', '29']])))
    expect(sent).toMatchObject({ yes: 29, no: null, abstain: null, present: null })
  })

  it('that is no number is refused, not dropped', () => {
    const shape = shapeOf('vote')
    const sent = toPayload(shape, readValues(shape, readNestedForm([['yes', 'viele']])))
    expect(sent['yes']).toBe('viele')
    expect(payloads.vote.shape.yes.safeParse(sent['yes']).success).toBe(false)
  })
})

describe('an unticked box', () => {
  it('is no, although the record’s default is yes', () => {
    const shape = shapeOf('agenda_item')
    const sent = toPayload(shape, readValues(shape, readNestedForm([['title', 'x']])))
    expect(sent).toMatchObject({ isPublic: false, titleReported: false })
  })
})

describe('a figure of a fact', () => {
  it('is read as it is typed in German', () => {
    const shape = shapeOf('agenda_item')
    const value = (text: string) => {
      const sent = toPayload(shape, readValues(shape, readNestedForm([['facts.0.value', text]])))
      return (sent['facts'] as { value: unknown }[])[0]?.value
    }
    expect(value('0,75')).toBe(0.75)
    expect(value('1.000')).toBe(1000)
    expect(value('')).toBeNull()
  })
})

describe('the rules of procedure', () => {
  it('keep what the form does not show', () => {
    const shape = shapeOf('body')
    const stored = {
      rules: {
        ...nrwRules,
        majority: { paragraph: '§ 9 Testgesetz' },
        futureRule: { still: 'here' },
      },
    }
    const values = { ...formValues('body', shape, stored), 'rules.chair.title': 'Präsidentin' }
    expect(formPayload('body', shape, values, stored)['rules']).toMatchObject({
      chair: { title: 'Präsidentin', paragraph: nrwRules.chair.paragraph },
      majority: { paragraph: '§ 9 Testgesetz' },
      futureRule: { still: 'here' },
    })
  })
})

describe('the days of a session', () => {
  const shape = shapeOf('session')
  const days = (date: string, earliestDay: string) => {
    const values = { ...newForm(shape), date, earliestDay }
    const { earliestDay: earliest, latestDay: latest } = formPayload('session', shape, values, null)
    return [earliest, latest]
  }

  it('follow from its date, unless something narrower is known', () => {
    expect(days('2021-06', '')).toEqual(['2021-06-01', '2021-06-30'])
    expect(days('2021-06', '2021-06-23')).toEqual(['2021-06-23', '2021-06-30'])
    expect(days('', '')).toEqual(['', ''])
  })

  it('are not shown twice, so that a new date gives new ones', () => {
    const shown = formValues('session', shape, {
      date: '2021-06',
      earliestDay: '2021-06-23',
      latestDay: '2021-06-30',
    })
    expect(shown).toMatchObject({ earliestDay: '2021-06-23', latestDay: '' })
  })
})

describe('the address of a record', () => {
  it('is made of its title where none is typed', () => {
    const form = recordForms.session
    const values = {
      ...newForm(shapeOfForm(form)),
      title: 'Sitzung des Kreistags',
      date: '2021-06~',
    }
    expect(withSlug(form, values)['slug']).toBe('sitzung-des-kreistags-2021-06')
    expect(withSlug(form, { ...values, slug: 'eigene' })['slug']).toBe('eigene')
  })
})
