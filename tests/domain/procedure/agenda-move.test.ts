import { describe, expect, it } from 'vitest'
import { readMove, readMoves } from '@/domain/procedure/agenda-move'

const id = '01a204a6-c6e8-769c-b892-7d4eb2060766'

describe('moves on an agenda as forms send them', () => {
  it('are read', () => {
    expect(readMove(`up:${id}`)).toEqual({ kind: 'up', id })
    expect(readMoves(JSON.stringify([{ kind: 'end', id, isPublic: false }]))).toEqual([
      { kind: 'end', id, isPublic: false },
    ])
  })

  it('are refused where they are none', () => {
    for (const text of ['', 'up', 'up:x', `fly:${id}`, `before:${id}`])
      expect(readMove(text)).toBeNull()
    for (const text of ['', '{', '[]', '[{}]', 'null', JSON.stringify([{ kind: 'before', id }])])
      expect(readMoves(text)).toBeNull()
    const many = Array.from({ length: 1001 }, () => ({ kind: 'up', id }))
    expect(readMoves(JSON.stringify(many))).toBeNull()
  })
})
