import { problem } from '@/app/_http/problem'
import { atDesk } from '@/app/api/pult/_http/desk-request'
import { jsonContent } from '@/app/api/v1/_http/json-content'
import { SentBatch } from '@/domain/desk/protocol'
import { executeCommands } from '@/usecases/desk/execute-commands'

/** POST: commands, which take effect in their order. What is answered as taken is on disk. */
export const POST = atDesk(async (actor, place, request) => {
  const content = await jsonContent(request)
  if (typeof content === 'string') return problem(content)
  const batch = SentBatch.safeParse(content.value)
  if (!batch.success) return problem('malformed')
  const answers = await executeCommands(actor, place, batch.data.commands)
  return answers && { answers, now: new Date().toISOString() }
})
