import 'server-only'
import { findDisclosure } from '@/db/queries/oparl/disclosures'
import type { OParlObject } from '@/publish/oparl/object'
import { toSystem } from '@/publish/oparl/system'
import type { OParlRead } from './request'

/** GET /oparl/v1.1/system: where a client begins. It says of itself what the record of its body says. */
export const readSystem: OParlRead<OParlObject> = async ({ body, origin }) => {
  const disclosed = await findDisclosure(body.id, 'body', body.id)
  return disclosed && toSystem(origin, body, disclosed)
}
