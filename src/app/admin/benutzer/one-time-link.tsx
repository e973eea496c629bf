import { Notice } from '@/components/notice'

interface OneTimeLinkProps {
  address: string
  recipient: string
  hours: number
}

/** A link to hand on, shown this once. */
export function OneTimeLink({ address, recipient, hours }: OneTimeLinkProps) {
  return (
    <Notice tone="success" role="status" title={`Link für ${recipient}`}>
      <p>
        Geben Sie diesen Link weiter: Mit ihm setzt {recipient} das Passwort. Er gilt {hours}{' '}
        Stunden und nur einmal, und er wird nur jetzt angezeigt.
      </p>
      <p className="mt-12">
        <code translate="no" className="break-all hyphens-none">
          {address}
        </code>
      </p>
    </Notice>
  )
}
