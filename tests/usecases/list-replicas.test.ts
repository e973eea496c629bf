import { afterEach, expect, test } from 'vitest'
import { provideReplicas } from '@/db/replicas/provided'
import { listReplicas } from '@/usecases/list-replicas'

const state = { name: 'db2:5432', isAlive: true, lagSeconds: 0, isLate: false }
const actor = (role: 'administrator' | 'editor' | 'clerk' | 'reviewer') => ({
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Klara',
  role,
})

afterEach(() => provideReplicas(undefined))

test('administrators see the replicas, others do not', () => {
  provideReplicas(() => [state])
  expect(listReplicas(actor('administrator'))).toEqual([state])
  for (const role of ['editor', 'clerk', 'reviewer'] as const)
    expect(listReplicas(actor(role))).toEqual([])
})

test('there are none where none are provided', () => {
  expect(listReplicas(actor('administrator'))).toEqual([])
})
