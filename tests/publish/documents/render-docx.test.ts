import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { renderDocx } from '@/publish/documents/docx/render-docx'
import { readDocx } from './docx'
import { readPdf } from './pdf'
import { aDocument, everyBlock, HOSTILE } from './sample'

const hasOffice = spawnSync('soffice', ['--version']).status === 0

describe('a document as DOCX', () => {
  test('has real styles, heading levels, heads of tables, a title and a language', async () => {
    const docx = readDocx(await renderDocx(aDocument(everyBlock)))
    const styleOf = (text: string) =>
      docx.paragraphs.find((paragraph) => paragraph.text.includes(text))?.style
    expect(styleOf('Niederschrift über')).toBe('Title')
    expect(styleOf('Öffentlicher Teil')).toBe('Heading1')
    expect(styleOf('TOP 1')).toBe('Heading2')
    expect(styleOf('beschließt')).toBe('Beschluss')
    expect(styleOf('Im Wortlaut')).toBe('Wortlaut')
    expect(styleOf('Dem Sinne nach')).toBe('Sinngemaess')
    expect(docx.headRows).toEqual([1])
    expect(docx.parts['word/styles.xml']).toContain('w:lang w:val="de-DE"')
    expect(docx.parts['docProps/core.xml']).toContain('<dc:title>Niederschrift über die Sitzung')
    expect(docx.parts['word/numbering.xml']).toContain('upperRoman')
  })

  test('has the running title at the head and the page at the foot of every page', async () => {
    const { parts } = readDocx(await renderDocx(aDocument(everyBlock, { status: 'Entwurf' })))
    const head = Object.keys(parts).find((name) => /word\/header\d/.test(name)) ?? ''
    const foot = Object.keys(parts).find((name) => /word\/footer\d/.test(name)) ?? ''
    expect(parts[head]).toContain('Kreistag, 23. Juni 2026')
    expect(parts[head]).toContain('Entwurf')
    expect(parts[foot]).toMatch(/PAGE.*NUMPAGES/s)
  })

  test('names every style that it uses', async () => {
    const { parts, paragraphs } = readDocx(await renderDocx(aDocument(everyBlock)))
    const used = new Set(paragraphs.flatMap(({ style }) => style ?? []))
    for (const style of used) expect(parts['word/styles.xml']).toContain(`w:styleId="${style}"`)
  })

  test('shows text letter by letter, but for what XML cannot hold', async () => {
    const { paragraphs } = readDocx(await renderDocx(aDocument(everyBlock)))
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n')
    expect(text.split(HOSTILE.replace('\u0007', ''))).toHaveLength(6)
  })

  test.skipIf(!hasOffice)(
    'is opened by LibreOffice, with its headings',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'wortlaut-docx-'))
      try {
        const file = join(folder, 'niederschrift.docx')
        writeFileSync(file, await renderDocx(aDocument(everyBlock)))
        execFileSync(
          'soffice',
          [
            `-env:UserInstallation=file://${folder}/profile`,
            '--headless',
            '--convert-to',
            'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}',
            '--outdir',
            folder,
            file,
          ],
          { timeout: 150_000 },
        )
        const pdf = await readPdf(readFileSync(join(folder, 'niederschrift.pdf')))
        expect(pdf.outline).toEqual(['I. Öffentlicher Teil', 'II. Nichtöffentlicher Teil'])
        expect(pdf.tagged.map(({ text }) => text).join(' ')).toContain('Der Kreistag beschließt.')
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
    90_000,
  )
})
