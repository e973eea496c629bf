import { readOnly } from '@/app/_http/read-only'
import { readDebateFile, type DebateFormat } from '@/usecases/formats/debate-file'
import { fileAnswer } from './file-answer'

interface Context {
  params: Promise<{ session: string; item: string }>
}

/** The handlers of the address of a debate in one format. */
export const debateFile = (format: DebateFormat) =>
  readOnly<Context>(async ({ body, ...asked }, { params }) =>
    fileAnswer(
      asked,
      await readDebateFile({ body, origin: asked.origin, ...(await params) }, format),
    ),
  )
