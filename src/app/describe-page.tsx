import { requestBody, requestOrigin } from '@/app/request-body'
import { StructuredData } from '@/components/structured-data'
import { structuredData, type Shown } from '@/usecases/structured-data'

/** What the page shows, in the words of schema.org. */
export async function DescribePage(shown: Shown) {
  return <StructuredData data={structuredData(await requestBody(), await requestOrigin(), shown)} />
}
