import { readOnly, type Asked } from '@/app/_http/read-only'
import { notFound } from '@/app/_http/problem'
import { slugOfFile } from '@/lib/file-slug'
import type { FoundFile } from '@/usecases/formats/text-file'
import { fileAnswer } from './file-answer'

interface Context {
  params: Promise<{ file: string }>
}

/** The handlers of the files `{slug}.{ending}` of one kind of record. */
export const filesOf = (
  ending: 'atom' | 'ics',
  read: (asked: Asked, slug: string) => Promise<FoundFile>,
) =>
  readOnly<Context>(async (asked, { params }) => {
    const slug = slugOfFile((await params).file, ending)
    return slug === null ? notFound() : fileAnswer(asked, await read(asked, slug))
  })
