import { expect, test } from 'vitest'
import { sitePath } from '@/domain/record/site-path'

test.each([
  ['a path', '/sitzungen/kreistag', '/sitzungen/kreistag'],
  ['a path with a query', ' /suche?q=Kreis ', '/suche?q=Kreis'],
  ['an address of this site', 'https://kreistag.example/personen#a', '/personen'],
  ['an address of this site by http', 'http://kreistag.example/', '/'],
  ['another site', 'https://example.org/personen', null],
  ['another site without a scheme', '//example.org/personen', null],
  ['another site by backslashes', '/\\example.org', null],
  ['a path that would become another site', 'https://kreistag.example//example.org', null],
  ['a script', 'javascript:alert(1)', null],
  ['words', 'die Seite über den Haushalt', null],
  ['nothing', '', null],
  ['what cannot be read', 'https://[', null],
])('%s', (_, address, path) => {
  expect(sitePath(address, 'https://kreistag.example')).toBe(path)
})
