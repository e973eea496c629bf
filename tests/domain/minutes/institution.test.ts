import { expect, test } from 'vitest'
import { institutionOf, officeWithArticle } from '@/domain/minutes/institution'

test.each([
  ['Kreistag', 'Der Kreistag'],
  ['Kreistag Siegen-Wittgenstein', 'Der Kreistag'],
  ['Kreistag des Kreises Olpe', 'Der Kreistag'],
  ['Kreisausschuss', 'Der Kreisausschuss'],
  ['Ausschuss für Soziales, Senioren und Teilhabe', 'Der Ausschuss'],
  ['Bau- und Planungsausschuss', 'Der Bau- und Planungsausschuss'],
  ['Ständiger Ausschuss', 'Der Ständige Ausschuss'],
  ['Jugendhilfeausschuss', 'Der Jugendhilfeausschuss'],
  ['Naturschutzbeirat', 'Der Naturschutzbeirat'],
  ['Verbandsversammlung', 'Die Verbandsversammlung'],
  ['Kommission für Gleichstellung', 'Die Kommission'],
  ['Wahlprüfungsgremium', 'Das Wahlprüfungsgremium'],
  ['Präsidium des Kreistags', 'Das Präsidium'],
  ['Runder Tisch Klima', 'Das Gremium'],
  ['', 'Das Gremium'],
])('„%s“ is „%s“ at the beginning of a sentence', (name, subject) => {
  expect(institutionOf(name).subject).toBe(subject)
})

test('an office has the article of its title', () => {
  expect(officeWithArticle('Landrätin')).toBe('die Landrätin')
  expect(officeWithArticle('Landrat')).toBe('der Landrat')
})
