import { expect, test } from 'vitest'
import { ReplicaSection } from '@/app/admin/replica-section'
import { render } from '@tests/components/render'

const copy = { name: 'db2:5432', isAlive: true, lagSeconds: 0, isLate: false }

test.each([
  [copy, 'antwortet, auf dem neuesten Stand'],
  [{ ...copy, lagSeconds: null }, 'antwortet'],
  [{ ...copy, lagSeconds: 1.2 }, 'antwortet, 1\u00a0Sekunde im Rückstand'],
  [
    { ...copy, lagSeconds: 14, isLate: true },
    'antwortet, 14\u00a0Sekunden im Rückstand; gelesen wird daraus vorerst nicht',
  ],
  [{ ...copy, isAlive: false, lagSeconds: null, isLate: true }, 'antwortet nicht'],
])('tells of the replica %o', (replica, told) => {
  const html = render(<ReplicaSection replicas={[replica]} />)
  expect(html).toContain('Datenbank-Kopien')
  expect(html).toMatch(new RegExp(`db2:5432</dt><dd[^>]*>${told}</dd>`))
})

test('says nothing where there are no replicas', () => {
  expect(render(<ReplicaSection replicas={[]} />)).toBe('')
})
