import { HtmlValidate } from 'html-validate'
import { simpleParser } from 'mailparser'
import { describe, expect, test } from 'vitest'
import { aDebate } from '@tests/publish/debate'
import { aHit, ORIGIN } from '@tests/publish/statement'
import { composeMail } from '@/publish/mail/compose'
import { itemEntry, motionEntry, statementEntry } from '@/publish/mail/entries'
import { newsMail, type NewsMail } from '@/publish/mail/news-mail'
import { confirmationMail, reminderMail } from '@/publish/mail/subscription-mail'

const links = {
  all: `${ORIGIN}/suche?q=Haus&sort=newest`,
  manage: `${ORIGIN}/benachrichtigungen/verwalten?schluessel=verwalten`,
  unsubscribe: `${ORIGIN}/benachrichtigungen/abmelden?schluessel=abmelden`,
}

const aMail = (given: Partial<NewsMail> = {}) =>
  newsMail({
    about: '„Haus“',
    statementsOnly: true,
    bodyName: 'Kreis Musterland',
    total: 1,
    entries: [statementEntry(ORIGIN, aHit())],
    links,
    ...given,
  })

const asSent = async (mail: { subject: string; text: string; html: string }) => {
  const raw = await composeMail({
    ...mail,
    from: { name: 'Kreis Musterland im Wortlaut', address: 'wortlaut@kreistag.example' },
    replyTo: null,
    to: 'leserin@example.org',
    messageId: 'eins@kreistag.example',
    unsubscribe: `${ORIGIN}/api/benachrichtigungen/abmelden/abmelden`,
  })
  return { raw: raw.toString('utf8'), mail: await simpleParser(raw) }
}

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'long-title': 'off' },
})

describe('a mail of news', () => {
  test('says how much there is, who said what, where and when, and that it is verbatim', () => {
    const { subject, text } = aMail()
    expect(subject).toBe('1\u00a0neuer Wortbeitrag zu „Haus“')
    expect(text).toContain('1. Erika Muster')
    expect(text).toContain(': „Haushalt“')
    expect(text).toContain('„Das ist zu wenig.“\n\n(Wörtlich.)')
    expect(text).toContain(`${ORIGIN}/w/01989a3e-7b1c-7def-8a90-1234567890ab?version=2\n`)
    expect(text).toContain(`Alles ansehen: ${links.all}`)
    expect(text).toContain(links.unsubscribe)
  })

  test('never shows a summary as if it were said', () => {
    const passages = [{ kind: 'paraphrase' as const, text: 'Sie ist dagegen.', highlights: [] }]
    const { text, html } = aMail({ entries: [statementEntry(ORIGIN, aHit({ passages }))] })
    expect(text).toContain('Sie ist dagegen.\n\n(Sinngemäß, kein Zitat.)')
    expect(text).not.toContain('„Sie ist dagegen.')
    expect(html).not.toContain('<blockquote')
  })

  test('tells of motions with their result, and of items', () => {
    const [motion] = aDebate().motions
    const { session, ...item } = { ...aHit(), ...aHit().agendaItem }
    if (!motion) throw new Error('there is no motion')
    const { text, subject } = aMail({
      statementsOnly: false,
      total: 2,
      entries: [
        motionEntry(ORIGIN, { ...motion, session, agendaItem: aHit().agendaItem }),
        itemEntry(ORIGIN, {
          session,
          item: {
            ...item,
            summary: 'Es ging um Stellen.',
            matter: null,
            statementCount: 0,
            motions: [],
          },
        }),
      ],
    })
    expect(subject).toBe('2\u00a0neue Einträge zu „Haus“')
    expect(text).toContain('1. Sachantrag: Mehr Stellen')
    expect(text).toContain('Ergebnis: angenommen')
    expect(text).toContain('laut Quelle „mit großer Mehrheit“')
    expect(text).toContain('2. Beratung: Haushalt')
    expect(text).toContain('Es ging um Stellen.')
  })

  test('of thousands shows the first, and says how many there are', () => {
    const entries = Array.from({ length: 10 }, () => statementEntry(ORIGIN, aHit()))
    const { subject, text, html } = aMail({ total: 10_000, entries })
    expect(subject).toBe('10.000\u00a0neue Wortbeiträge zu „Haus“')
    const rest = 'Das sind die ersten 10 von 10.000\u00a0Einträgen.'
    expect(text).toContain(rest)
    expect(html).toContain(rest)
  })

  test('leads every reader to the same addresses, and asks nobody for anything', () => {
    const { html } = aMail()
    const found = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
    expect(found).toEqual([
      `${ORIGIN}/w/01989a3e-7b1c-7def-8a90-1234567890ab?version=2`,
      links.all.replaceAll('&', '&amp;'),
      links.manage,
      links.unsubscribe,
    ])
    expect(html).not.toMatch(/<img|<script|<link|src=|url\(|@import/i)
  })

  test('brings no header along, whatever a title holds, and is not endless', async () => {
    const evil = `x\r\nBcc: opfer@example.org\r\n\r\n<b>${'sehr lang '.repeat(60)}`
    const sent = await asSent(aMail({ about: `„${evil}“` }))
    expect(sent.mail.bcc).toBeUndefined()
    expect(sent.raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im)
    expect(sent.mail.subject?.length).toBeLessThan(150)
    expect(sent.mail.html).not.toContain('<b>')
  })

  test('arrives with umlauts, both ways to read it, and the way out in its head', async () => {
    const { mail, raw } = await asSent(aMail({ about: 'Übergröße – „Straße“ 🚌' }))
    expect(mail.subject).toBe('1\u00a0neuer Wortbeitrag zu Übergröße – „Straße“ 🚌')
    expect(mail.text).toContain('„Das ist zu wenig.“')
    expect(mail.html).toContain('„Das ist zu wenig.“')
    const head = raw.split('\r\n\r\n')[0]?.replaceAll(/\r\n[ \t]+/g, ' ') ?? ''
    expect(head).toContain(`List-Unsubscribe: <${ORIGIN}/api/benachrichtigungen/abmelden/abmelden>`)
    expect(head).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    expect(head).toContain('Content-Type: multipart/alternative')
    expect(head).toContain('Message-ID: <eins@kreistag.example>')
    expect(raw.split('\r\n').every((line) => line.length <= 998)).toBe(true)
  })

  test.each([
    ['news', aMail()],
    [
      'a confirmation',
      confirmationMail({
        about: '„A & B“',
        frequency: 'täglich',
        bodyName: 'Kreis',
        link: ORIGIN,
        hours: 48,
      }),
    ],
    ['a reminder', reminderMail({ about: 'Erika <Muster>', bodyName: 'Kreis', link: ORIGIN })],
  ])('is valid HTML in German: %s', async (_, { html }) => {
    const { results } = await validator.validateString(html)
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
    expect(html).toContain('<html lang="de">')
  })
})
