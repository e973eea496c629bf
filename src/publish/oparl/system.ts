import type { BodyView } from '@/domain/record/views'
import { toWebAddress } from './web-address'
import { bodiesAddress, documentationAddress, systemAddress } from './addresses'
import { NAMESPACE, toStamps, withoutUnknown, type Moments, type OParlObject } from './object'

/** Where a client begins: this interface to the record of a body. */
export function toSystem(origin: string, body: BodyView, moments: Moments): OParlObject {
  return {
    id: systemAddress(origin),
    type: `${NAMESPACE}System`,
    oparlVersion: NAMESPACE,
    ...withoutUnknown({
      license: toWebAddress(body.dataLicence),
      body: bodiesAddress(origin),
      name: `Wortlaut: ${body.name}`,
      contactEmail: body.contactEmail,
      contactName: body.contactEmail === null ? null : body.operatorName,
      website: origin,
      vendor: documentationAddress(origin),
      product: documentationAddress(origin),
      web: documentationAddress(origin),
      'wortlaut:documentation': documentationAddress(origin),
      'wortlaut:api': `${origin}/api/v1/openapi.json`,
    }),
    ...toStamps(moments),
  }
}
