import { aStatement, session } from '@tests/components/views'
import type { SearchHit } from '@/domain/record/search'

export const ORIGIN = 'https://kreistag.example'

export const aHit = (given: Partial<SearchHit> = {}): SearchHit => ({
  ...aStatement({ id: '01989a3e-7b1c-7def-8a90-1234567890ab', version: 2 }),
  session,
  agendaItem: {
    id: 'punkt',
    slug: 'haushalt',
    title: 'Haushalt',
    titleReported: true,
    number: '5',
    path: '/sitzungen/kreistag-2024-03-01/haushalt',
  },
  passages: [{ kind: 'quote', text: 'Das ist zu wenig.', highlights: [[0, 3]] }],
  ...given,
})
