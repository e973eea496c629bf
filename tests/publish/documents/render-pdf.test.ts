import { afterAll, describe, expect, test } from 'vitest'
import { renderPdf, stopTypesetting } from '@/publish/documents/pdf/render-pdf'
import { readPdf } from './pdf'
import { aDocument, everyBlock, HOSTILE } from './sample'

afterAll(stopTypesetting)

const shown = HOSTILE.replace('\u0007', '')

describe('a document as PDF', () => {
  test('is tagged, titled, in German, with an outline, and says that it is PDF/UA-1', async () => {
    const pdf = await readPdf(await renderPdf(aDocument(everyBlock)))
    expect(pdf).toMatchObject({
      isTagged: true,
      showsTitle: true,
      title: 'Niederschrift über die Sitzung des Kreistags',
      language: 'de-DE',
      outline: ['I. Öffentlicher Teil', 'II. Nichtöffentlicher Teil'],
      pages: 2,
    })
    expect(pdf.xmp).toMatch(/pdfuaid:part(>1<|="1")/)
  })

  test('is read in the order of its blocks, each under its own tag', async () => {
    const { tagged } = await readPdf(await renderPdf(aDocument(everyBlock)))
    const roleOf = (text: string) => tagged.find((part) => part.text.includes(text))?.role
    expect(roleOf('TOP 1')).toBe('H2')
    expect(roleOf('Fraktion')).toBe('TH')
    expect(roleOf('SPD')).toBe('TD')
    const order = ['Noch nicht', 'Öffentlicher', 'TOP 1', 'beschließt', 'Im Wortlaut', 'Dem Sinne']
    const places = [...order, 'zwei', 'Stimmen', 'Erika', 'Max', 'Nichtöff'].map((text) =>
      tagged.findIndex((part) => part.text.includes(text)),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('shows text letter by letter, whatever it would mean as markup', async () => {
    const { tagged } = await readPdf(await renderPdf(aDocument(everyBlock)))
    const all = tagged.map(({ text }) => text).join(' ')
    expect(all.replace(/\s+/g, '')).toContain(shown.replace(/\s+/g, ''))
  })

  test('names a character that no font has, instead of leaving it out or failing', async () => {
    const blocks = [{ kind: 'paragraph', runs: [{ text: 'Łódź 🎉 漢' }] }] as const
    const { tagged } = await readPdf(await renderPdf(aDocument(blocks)))
    expect(tagged.map(({ text }) => text).join('')).toContain('Łódź [U+1F389] [U+6F22]')
  })

  test('is the same, byte for byte, when made again', async () => {
    const [one, other] = [aDocument(everyBlock), aDocument(everyBlock)]
    expect(Buffer.from(await renderPdf(one)).equals(Buffer.from(await renderPdf(other)))).toBe(true)
  })

  test('of which ten are asked for at once comes ten times, each with its own title', async () => {
    const titles = Array.from({ length: 10 }, (_, place) => `Niederschrift ${place}`)
    const made = await Promise.all(
      titles.map(async (title) => readPdf(await renderPdf(aDocument(everyBlock, { title })))),
    )
    expect(made.map(({ title }) => title)).toEqual(titles)
  })

  test('can be made after the thread was stopped, and after one that cannot be typeset', async () => {
    await stopTypesetting()
    const broken = aDocument([{ kind: 'table', caption: 'x', head: [], rows: [['1']] }])
    await expect(renderPdf({ ...broken, language: 5 as never })).rejects.toThrow('not typeset')
    expect((await renderPdf(aDocument(everyBlock))).length).toBeGreaterThan(1000)
  })

  test('holds a title of 5,000 characters and a list of 300 speakers', async () => {
    const title = 'Sehr langer Titel '.repeat(278).trim()
    const blocks = Array.from({ length: 300 }, (_, place) => ({
      kind: 'paragraph' as const,
      role: 'paraphrase' as const,
      runs: [{ text: `Person ${place}: ${'Wort '.repeat(100)}` }],
    }))
    const pdf = await readPdf(await renderPdf(aDocument(blocks, { title })))
    expect(pdf.title).toBe(title)
    expect(pdf.tagged.filter(({ text }) => /Person \d+:/.test(text))).toHaveLength(300)
  })
})
