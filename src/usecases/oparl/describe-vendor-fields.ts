import 'server-only'
import { PREFIX, VENDOR_FIELDS } from '@/publish/oparl/vendor/fields'

/** The fields that OParl does not know, by the type that has them, for the page that explains them. */
export const describeVendorFields = () =>
  Object.entries(VENDOR_FIELDS).map(([type, fields]) => ({
    type,
    fields: fields.map(({ name, meaning }) => ({ name: `${PREFIX}${name}`, meaning })),
  }))
