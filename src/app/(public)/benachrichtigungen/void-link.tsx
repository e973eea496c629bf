import { PageHeader } from '@/components/page-header'
import { setResponseStatus } from '@/lib/exchange'

/** A link from a mail that leads to nothing (any more). */
export function VoidLink({ why }: { why: string }) {
  setResponseStatus(404)
  return (
    <>
      <PageHeader title="Dieser Link gilt nicht mehr" lead={why} />
      <p className="mt-24">
        <a href="/benachrichtigungen">Wie Sie sich benachrichtigen lassen</a>
      </p>
    </>
  )
}
