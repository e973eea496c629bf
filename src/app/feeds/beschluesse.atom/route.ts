import { fileAnswer } from '@/app/_http/file-answer'
import { readOnly } from '@/app/_http/read-only'
import { decisionFeed } from '@/usecases/feeds/decision-feed'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly(async (asked) =>
  fileAnswer(asked, { found: await decisionFeed(asked) }),
)
