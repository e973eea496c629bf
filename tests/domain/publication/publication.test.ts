import { describe, expect, it, test } from 'vitest'
import { mayPublish } from '@/domain/publication/four-eyes'
import { may, type Action } from '@/domain/publication/permissions'
import {
  availableSteps,
  transition,
  type TransitionRequest,
} from '@/domain/publication/transitions'
import { PublicationState, UserRole } from '@/domain/vocabulary'

describe('what a role may do', () => {
  const table: Record<Action, Record<UserRole, boolean>> = {
    write: { administrator: true, editor: true, clerk: true, reviewer: false },
    submit: { administrator: true, editor: true, clerk: true, reviewer: false },
    publish: { administrator: true, editor: true, clerk: false, reviewer: true },
    withdraw: { administrator: true, editor: true, clerk: false, reviewer: true },
    'manage-users': { administrator: true, editor: false, clerk: false, reviewer: false },
    'manage-body': { administrator: true, editor: false, clerk: false, reviewer: false },
    'read-reports': { administrator: true, editor: true, clerk: false, reviewer: true },
  }
  const cases = Object.entries(table).flatMap(([action, byRole]) =>
    UserRole.options.map((role) => [role, action as Action, byRole[role]] as const),
  )

  test.each(cases)('%s, %s: %s', (role, action, allowed) => {
    expect(may(role, action)).toBe(allowed)
  })

  it('lets a clerk write what happens in a session and what follows, but neither people nor bodies', () => {
    expect(may('clerk', 'write', 'vote')).toBe(true)
    expect(may('clerk', 'write', 'matter')).toBe(true)
    expect(may('clerk', 'submit', 'paper')).toBe(true)
    expect(may('clerk', 'publish', 'matter')).toBe(false)
    expect(may('clerk', 'write', 'statement')).toBe(true)
    expect(may('clerk', 'write', 'person')).toBe(false)
    expect(may('clerk', 'submit', 'organization')).toBe(false)
    expect(may('editor', 'write', 'person')).toBe(true)
  })
})

describe('four eyes', () => {
  const question = {
    publisherId: 'b',
    writerIds: ['a'],
    singlePersonOffice: false,
    state: 'in_review',
  } as const

  test.each([
    ['somebody else wrote it', question, true],
    ['the publisher wrote it', { ...question, writerIds: ['b'] }, false],
    ['the publisher wrote on it with somebody else', { ...question, writerIds: ['a', 'b'] }, false],
    [
      'the publisher wrote it in a one-person office',
      { ...question, writerIds: ['b'], singlePersonOffice: true },
      true,
    ],
    ['it is still a draft', { ...question, state: 'draft' as const }, false],
    ['it is withdrawn', { ...question, state: 'withdrawn' as const }, false],
  ])('%s: %#', (_, asked, allowed) => {
    const answer = mayPublish(asked)
    expect(answer.allowed).toBe(allowed)
    expect(answer.explanation).toMatch(/\.$/)
  })
})

describe('the way to the public', () => {
  const request = (rest: Partial<TransitionRequest> = {}): TransitionRequest => ({
    from: 'draft',
    to: 'in_review',
    role: 'administrator',
    userId: 'b',
    writerIds: ['a'],
    singlePersonOffice: false,
    ...rest,
  })

  it('knows five steps and no other', () => {
    const steps = PublicationState.options.flatMap((from) =>
      PublicationState.options
        .filter((to) => transition(request({ from, to })).allowed)
        .map((to) => `${from} → ${to}`),
    )
    expect(steps).toEqual([
      'draft → in_review',
      'in_review → draft',
      'in_review → published',
      'published → withdrawn',
      'withdrawn → draft',
    ])
  })

  it('never publishes a draft at once, whatever the role and the setting', () => {
    for (const role of UserRole.options) {
      const straight = request({ to: 'published', role, singlePersonOffice: true })
      expect(transition(straight).allowed).toBe(false)
    }
  })

  it('holds the four eyes', () => {
    const own = request({ from: 'in_review', to: 'published', writerIds: ['b'] })
    expect(transition(own).allowed).toBe(false)
    expect(transition({ ...own, singlePersonOffice: true }).allowed).toBe(true)
  })

  it('offers each role its own steps', () => {
    const steps = (role: UserRole, from: PublicationState, rest = {}) =>
      availableSteps(request({ role, from, ...rest })).map((step) => step.label)
    expect(steps('clerk', 'draft')).toEqual(['Zur Prüfung vorlegen'])
    expect(steps('clerk', 'in_review')).toEqual([])
    const own = { userId: 'schreiberin', writerIds: ['schreiberin'] }
    expect(steps('clerk', 'in_review', own)).toEqual(['Zurückgeben'])
    expect(steps('reviewer', 'draft')).toEqual([])
    expect(steps('reviewer', 'in_review')).toEqual(['Zurückgeben', 'Veröffentlichen'])
    expect(steps('editor', 'published')).toEqual(['Zurücknehmen'])
    expect(steps('clerk', 'published')).toEqual([])
  })
})
