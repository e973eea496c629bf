import { CONTENT } from '@/lib/http/headers'
import { readOnly } from '@/app/_http/read-only'
import { download } from '@/app/_http/stream-answer'
import { exportSearchAsCsv } from '@/usecases/export-search'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly(async (asked) =>
  download(await exportSearchAsCsv(asked), {
    ...CONTENT,
    'Content-Type': 'text/csv; charset=utf-8; header=present',
  }),
)
