import { describe, expect, test } from 'vitest'
import { Statement } from '@/components/debate/statement'
import type { StatementView } from '@/domain/record/views'
import { render } from './render'
import { aStatement, session } from './views'

const html = (statement: StatementView) =>
  render(
    <Statement
      statement={statement}
      session={session}
      item={{ number: '4', title: 'Haushalt', titleReported: true }}
      origin="https://kreistag.example"
    />,
  )

describe('a statement in a debate', () => {
  test('names speaker, faction and office and can be linked to', () => {
    const shown = html(aStatement())
    expect(shown).toContain('id="w-beitrag"')
    expect(shown).toContain('href="/w/beitrag"')
    for (const words of ['Erika Muster', 'Grüne', 'Fraktionsvorsitzende']) {
      expect(shown).toContain(words)
    }
  })

  test('says so where neither faction nor office is reported', () => {
    const { person } = aStatement().speaker
    const shown = html(aStatement({ speaker: { person, faction: null, office: null } }))
    expect(shown).toContain('Fraktion und Amt nicht berichtet')
  })

  test('links a reply to what it answers', () => {
    const shown = html(aStatement({ replyTo: { id: 'frage', speakerName: 'Max Beispiel' } }))
    expect(shown).toContain('<a href="#w-frage">antwortet auf Max Beispiel</a>')
  })

  test('gives the stance only where it is reported', () => {
    expect(html(aStatement())).not.toContain('zum Antrag')
    expect(html(aStatement({ stance: 'against' }))).toContain('zum Antrag: dagegen')
  })

  test('shows its source with the place in it', () => {
    expect(html(aStatement())).toMatch(/href="\/quellen\/quelle"[^>]*>Niederschrift<\/a>, Seite 4/)
  })

  test('has its citation in the page, with the address of this version', () => {
    const shown = html(aStatement({ version: 3 }))
    expect(shown).toMatch(/<details/)
    expect(shown).toContain('https://kreistag.example/w/beitrag?version=3')
    expect(shown).toContain('„Das ist zu wenig.“ (wörtlich)')
  })
})
