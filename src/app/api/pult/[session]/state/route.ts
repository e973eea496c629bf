import { atDesk } from '@/app/api/pult/_http/desk-request'
import { readDesk } from '@/usecases/desk/read-desk'

/** GET: the desk as it is, to begin with or to begin anew. */
export const GET = atDesk((actor, { bodyId, sessionId }) => readDesk(actor, bodyId, sessionId))
