import { clientAddress } from '@/lib/exchange'
import { answerPasskeyCeremony } from '@/usecases/auth/passkey-ceremony'

/** Steps of making and using a passkey, and nothing else: the rest of signing in is done by forms. */
const answer = (request: Request) => answerPasskeyCeremony(request, clientAddress())

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT }
