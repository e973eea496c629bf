import 'server-only'
import { lastDisclosure } from '@/db/queries/oparl/disclosures'

/** When the objects of a body last changed. It is the same for all: what is gone changes the lists. */
export const disclosedAt = (bodyId: string): Promise<Date> => lastDisclosure(bodyId)
