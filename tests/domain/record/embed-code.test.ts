import { expect, test } from 'vitest'
import { embedCode, statementHeight } from '@/domain/record/embed-code'

test('the code to embed is one frame, whatever its title holds', () => {
  const code = embedCode({
    src: 'https://kreistag.example/embed/w/1?version=2&x',
    title: '"><script>alert(1)</script> & mehr',
    width: 600,
    height: 300,
  })
  expect(code).toContain('src="https://kreistag.example/embed/w/1?version=2&amp;x"')
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; mehr"')
  expect(code.match(/[<>]/g)).toEqual(['<', '>', '<', '>'])
  expect(code).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"')
})

test('a frame grows with what is said, and where there is less room, up to a limit', () => {
  const passages = (length: number) => [{ kind: 'quote' as const, text: 'x'.repeat(length) }]
  const short = statementHeight(passages(50))
  expect(statementHeight(passages(900))).toBeGreaterThan(short)
  expect(statementHeight(passages(50), 320)).toBeGreaterThan(short)
  expect(statementHeight(passages(100_000))).toBe(800)
  expect(statementHeight(passages(50), 1)).toBeLessThanOrEqual(800)
})
