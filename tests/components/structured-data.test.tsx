import { expect, test } from 'vitest'
import { StructuredData } from '@/components/structured-data'
import { render } from './render'

test('a description is a block of data, and no text in it can leave it', () => {
  const evil = { name: '</script><script>alert(1)</script><!--' }
  const html = render(<StructuredData data={evil} />)
  const [, content = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/u.exec(html) ?? []
  expect(content).not.toMatch(/[<>]/)
  expect(JSON.parse(content)).toEqual(evil)
})
