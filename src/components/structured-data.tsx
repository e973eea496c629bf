import { scriptJson } from '@/lib/script-json'

/** A description of the page for programs (JSON-LD): a block of data, which no browser runs. */
export function StructuredData({ data }: { data: object }) {
  return (
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(data) }} />
  )
}
