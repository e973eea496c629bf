import { CONTENT } from '@/lib/http/headers'
import { readOnly } from '@/app/_http/read-only'
import { download } from '@/app/_http/stream-answer'
import { exportSearchAsJson } from '@/usecases/export-search'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly(async (asked) =>
  download(await exportSearchAsJson(asked), CONTENT),
)
