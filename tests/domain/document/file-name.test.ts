import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileName } from '@/domain/document/file-name'

test.each([
  [['Niederschrift', 'Kreistag', '2021-06-25'], 'niederschrift-kreistag-2021-06-25.pdf'],
  [['../../etc/passwd'], 'etc-passwd.pdf'],
  [['C:\\Akten\\"geheim"', null], 'c-akten-geheim.pdf'],
  [['Sitzung\r\nSet-Cookie: a=b'], 'sitzung-set-cookie-a-b.pdf'],
  [['…/…'], 'dokument.pdf'],
])('a document of %j is saved as %s', (parts, name) => {
  expect(fileName(parts, 'pdf')).toBe(name)
})

test('whatever a title holds, nothing in the name means something to a system', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 4 }),
      (parts) => {
        const name = fileName(parts, 'docx')
        expect(name).toMatch(/^[a-z0-9][a-z0-9-]*\.docx$/)
        expect(name.length).toBeLessThanOrEqual(105)
      },
    ),
    { numRuns: 200 },
  )
})
