import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Tag {
  role?: string
  type?: string
  id?: string
  children?: Tag[]
}

export interface TaggedText {
  role: string
  text: string
}

/** What an accessible reader gets to know of a PDF. */
export interface ReadPdf {
  pages: number
  title: string | null
  language: string | null
  isTagged: boolean
  showsTitle: boolean
  outline: string[]
  /** The text under its innermost tag that matters, in the order of the structure. */
  tagged: TaggedText[]
  xmp: string
}

const INLINE = new Set(['Span', 'Lbl', 'LBody', 'Link'])

interface Marked {
  type?: string
  id?: string
  str?: string
}

function textById(items: readonly Marked[]): Map<string, string> {
  const texts = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    if (item.type === 'beginMarkedContentProps' || item.type === 'beginMarkedContent')
      open.push(item.id ?? '')
    else if (item.type === 'endMarkedContent') open.pop()
    else {
      const id = open.at(-1) ?? ''
      texts.set(id, (texts.get(id) ?? '') + (item.str ?? ''))
    }
  }
  return texts
}

function collect(tag: Tag, role: string, texts: Map<string, string>, found: TaggedText[]): void {
  if (tag.type === 'content' && tag.id !== undefined)
    found.push({ role, text: texts.get(tag.id) ?? '' })
  const own = tag.role === undefined || INLINE.has(tag.role) ? role : tag.role
  for (const child of tag.children ?? []) collect(child, own, texts, found)
}

/** Neighbouring pieces of the same role are one. */
const join = (parts: readonly TaggedText[]): TaggedText[] =>
  parts.reduce<TaggedText[]>((all, part) => {
    const last = all.at(-1)
    if (last && last.role === part.role && part.role.startsWith('H')) last.text += part.text
    else all.push({ ...part })
    return all
  }, [])

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  const { info, metadata } = await pdf.getMetadata()
  const preferences = (await pdf.getViewerPreferences()) as Record<string, unknown> | null
  const marks = await pdf.getMarkInfo()
  const outline = (await pdf.getOutline()) as { title: string }[] | null
  const found: TaggedText[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const tree = (await page.getStructTree()) as Tag | null
    if (tree) collect(tree, '', textById(items as Marked[]), found)
  }
  const known = info as { Title?: string; Language?: string }
  const read = {
    pages: pdf.numPages,
    title: known.Title ?? null,
    language: known.Language ?? null,
    isTagged: marks?.Marked === true,
    showsTitle: preferences?.['DisplayDocTitle'] === true,
    outline: outline?.map(({ title }) => title) ?? [],
    tagged: join(found.filter(({ text }) => text.trim() !== '')),
    xmp: String((metadata as { getRaw?: () => unknown } | null)?.getRaw?.() ?? ''),
  }
  await task.destroy()
  return read
}
