import { describe, expect, test } from 'vitest'
import { figureRows, figuresSum, formatFigure } from '@/components/debate/figure-tree'
import { Facts } from '@/components/debate/facts'
import { render } from './render'
import { aFigure, faction } from './views'

describe('figures with parts', () => {
  const whole = aFigure('ganz', { value: 6, unit: 'Stellen' })
  const part = (id: string, value: number | null, unit = 'Stelle') =>
    aFigure(id, { value, unit, partOfId: 'ganz' })

  test('follow their whole, parts of parts after their part', () => {
    const inner = aFigure('b1', { partOfId: 'b' })
    const rows = figureRows(whole, [whole, inner, part('a', 2), part('b', 4)])
    expect(rows.map(({ figure, depth }) => [figure.id, depth])).toEqual([
      ['ganz', 0],
      ['a', 1],
      ['b', 1],
      ['b1', 2],
    ])
  })

  test('say that they add up', () => {
    expect(figuresSum(whole, [whole, part('a', 2), part('b', 4)])).toBe(
      'Die Teile ergeben das Ganze: 2 + 4 = 6.',
    )
  })

  test('say that they do not add up', () => {
    expect(figuresSum(whole, [whole, part('a', 2), part('b', 3)])).toContain(
      'ergeben nicht das Ganze: 2 + 3 = 5, berichtet sind 6',
    )
  })

  test('say nothing where a part is unknown or counts something else', () => {
    expect(figuresSum(whole, [whole, part('a', 2), part('b', null)])).toBeNull()
    expect(figuresSum(whole, [whole, part('a', 2), part('b', 4, 'Euro')])).toBeNull()
  })

  test('are written the German way', () => {
    expect(formatFigure({ value: 1234.5, unit: 'Euro' })).toBe('1.234,5\u00a0Euro')
  })
})

test('the position of an association that did not speak is set apart and says so', () => {
  const position = aFigure('haltung', {
    kind: 'position',
    text: 'Der Verein lehnt das ab.',
    organization: { ...faction('Verein'), kind: 'association' },
  })
  expect(render(<Facts facts={[position]} />)).toContain('hat in dieser Debatte nicht gesprochen')
})

test('a remark on the source’s spelling stands beside the fact', () => {
  const html = render(
    <Facts
      facts={[
        aFigure('gesetz', {
          kind: 'background',
          verbatim: 'Beispielgesez',
          note: 'Die Quelle schreibt „Beispielgesez“. Richtig ist Beispielgesetz.',
        }),
      ]}
    />,
  )
  expect(html).toMatch(/<q [^>]*>„Beispielgesez“<\/q>/)
  expect(html).toContain('Richtig ist Beispielgesetz.')
})
