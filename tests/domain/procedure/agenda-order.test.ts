import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addToAgenda,
  doubledNumbers,
  moveOnAgenda,
  numberAgenda,
  positionsFor,
  removeFromAgenda,
  type AgendaEntry,
  type AgendaMove,
} from '@/domain/procedure/agenda-order'

/** `a1 b2 b.1…`: an item is written `id:number`, one of the closed part with `!` before it. */
const agenda = (text: string): AgendaEntry[] =>
  text.split(' ').map((word) => {
    const [id = '', number = ''] = word.replace('!', '').split(':')
    return { id, number: number === '' ? null : number, isPublic: !word.startsWith('!') }
  })

const written = (entries: readonly AgendaEntry[] | null) =>
  entries
    ?.map(({ id, number, isPublic }) => `${isPublic ? '' : '!'}${id}${number ? `:${number}` : ''}`)
    .join(' ') ?? null

const move = (text: string, kind: Exclude<AgendaMove['kind'], 'end'>, id: string, target = '') =>
  written(moveOnAgenda(agenda(text), { kind, id, target }))

describe('the numbers of an agenda', () => {
  it('count each part from 1, with sub-items', () => {
    expect(written(numberAgenda(agenda('a:4 b:7.1 c:7.2 d:9 !e:12 !f')))).toBe(
      'a:1 b:1.1 c:1.2 d:2 !e:1 !f:2',
    )
  })

  it('leave a number given by hand alone and do not count it', () => {
    expect(written(numberAgenda(agenda('a:1 b:1a c:5')))).toBe('a:1 b:1a c:2')
  })

  it('tell a number that is there twice, in its part only', () => {
    expect(doubledNumbers(agenda('a:1 b:1 c:2 !d:1'))).toEqual([
      { number: '1', isPublic: true, ids: ['a', 'b'] },
    ])
    expect(doubledNumbers(agenda('a b c:2 !d:2'))).toEqual([])
  })

  it('follow what is added and removed where the part is counted', () => {
    const two = agenda('a:1 !b:1')
    expect(written(addToAgenda(two, [{ id: 'c', number: null, isPublic: true }]))).toBe(
      'a:1 c:2 !b:1',
    )
    expect(written(removeFromAgenda(agenda('a:1 b:1.1 c:2'), 'a'))).toBe('b:1 c:2')
  })

  it('are not made up where the part has none, or others', () => {
    const added = { id: 'c', number: null, isPublic: true }
    expect(written(addToAgenda(agenda('a b'), [added]))).toBe('a b c')
    expect(written(addToAgenda(agenda('a:3 b:7'), [added]))).toBe('a:3 b:7 c')
    expect(move('a:3 b:7', 'up', 'b')).toBe('b:7 a:3')
  })
})

describe('moving on an agenda', () => {
  it('goes past the neighbour, and the numbers follow', () => {
    expect(move('a:1 b:2 c:3', 'up', 'c')).toBe('a:1 c:2 b:3')
    expect(move('a:1 b:2 c:3', 'down', 'a')).toBe('b:1 a:2 c:3')
    expect(move('a:1 b:2', 'up', 'a')).toBeNull()
    expect(move('a:1 b:2', 'down', 'b')).toBeNull()
  })

  it('takes sub-items along and goes past those of the neighbour', () => {
    expect(move('a:1 b:1.1 c:2 d:2.1', 'up', 'c')).toBe('c:1 d:1.1 a:2 b:2.1')
    expect(move('a:1 b:1.1 c:2 d:2.1', 'down', 'a')).toBe('c:1 d:1.1 a:2 b:2.1')
  })

  it('lets a sub-item leave its item for the one before or after', () => {
    expect(move('a:1 b:2 c:2.1', 'up', 'c')).toBe('a:1 c:1.1 b:2')
    expect(move('a:1 b:1.1 c:2', 'down', 'b')).toBe('a:1 c:2 b:2.1')
  })

  it('makes sub-items and takes them out again', () => {
    expect(move('a:1 b:2 c:3', 'in', 'b')).toBe('a:1 b:1.1 c:2')
    expect(move('a:1 b:1.1 c:2', 'out', 'b')).toBe('a:1 b:2 c:3')
    expect(move('a:1 b:2', 'in', 'a')).toBeNull()
    expect(move('a:1 b:2', 'out', 'b')).toBeNull()
    expect(move('a:3 b:9', 'in', 'b')).toBeNull()
  })

  it('stays within the part where the parts are mixed', () => {
    expect(move('a:1 !x:1 b:2', 'up', 'b')).toBe('b:1 !x:1 a:2')
  })

  it('carries an item with its sub-items to the end of the other part', () => {
    expect(move('a:1 b:1.1 c:2 !x:1', 'part', 'a')).toBe('c:1 !x:1 !a:2 !b:2.1')
    expect(move('a:1 !x:1', 'part', 'x')).toBe('a:1 x:2')
    expect(move('!x:1', 'part', 'x')).toBe('x:1')
  })

  it('puts an item at the end of a part', () => {
    const end = (isPublic: boolean) =>
      written(moveOnAgenda(agenda('a:1 b:2 !x:1'), { kind: 'end', id: 'a', isPublic }))
    expect(end(true)).toBe('b:1 a:2 !x:1')
    expect(end(false)).toBe('b:1 !x:1 !a:2')
  })

  it('puts an item before another one, in its part and on its level', () => {
    expect(move('a:1 b:2 c:3', 'before', 'c', 'a')).toBe('c:1 a:2 b:3')
    expect(move('a:1 b:2 !x:1', 'before', 'b', 'x')).toBe('a:1 !b:1 !x:2')
    expect(move('a:1 b:1.1 c:2', 'before', 'c', 'b')).toBe('a:1 c:1.1 b:1.2')
    expect(move('a:1 b:1.1', 'before', 'a', 'b')).toBeNull()
    expect(move('a:1', 'before', 'a', 'gone')).toBeNull()
    expect(move('a:1', 'up', 'gone')).toBeNull()
  })

  it('never loses or doubles an item and keeps counted parts counted', () => {
    const step = fc.record({
      kind: fc.constantFrom('up', 'down', 'in', 'out', 'part', 'before'),
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      target: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const end = steps.reduce<AgendaEntry[]>(
          (entries, each) => moveOnAgenda(entries, each) ?? entries,
          agenda('a:1 b:2 c:3 !d:1 !e:2'),
        )
        expect(end.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e'])
        expect(doubledNumbers(end)).toEqual([])
        expect(written(numberAgenda(end))).toBe(written(end))
      }),
    )
  })
})

describe('positions', () => {
  it('are handed out anew, and a new item gets the next free one', () => {
    expect(positionsFor([0, 2, 1, 3])).toEqual([0, 1, 2, 3])
    expect(positionsFor([0, 10, null, 20])).toEqual([0, 10, 11, 20])
    expect(positionsFor([0, null, 1, 5])).toEqual([0, 1, 2, 5])
    expect(positionsFor([3, 3, 3])).toEqual([3, 4, 5])
    expect(positionsFor([null])).toEqual([0])
  })

  it('always grow', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(100))), (order) => {
        const positions = positionsFor(order)
        for (const [index, position] of positions.entries())
          if (index > 0) expect(position).toBeGreaterThan(positions[index - 1] ?? -1)
      }),
    )
  })
})
