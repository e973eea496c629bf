import 'server-only'
import { lastDisclosure } from '@/db/queries/oparl/disclosures'
import { recordModifiedAt } from '@/usecases/record-modified-at'

/** When the objects of a body last changed. It is the same for all: what is gone changes the lists. */
export async function disclosedAt(bodyId: string): Promise<Date> {
  const [disclosed, modified] = await Promise.all([
    lastDisclosure(bodyId),
    recordModifiedAt(bodyId),
  ])
  return disclosed > modified ? disclosed : modified
}
