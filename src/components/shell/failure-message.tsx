import { Heading } from '@/components/heading'

/** What a reader is told when the site itself failed. `reference` finds the entry in the server's log. */
export function FailureMessage({ reference }: { reference: string | null }) {
  return (
    <div className="max-w-text">
      <Heading level={1}>Diese Seite kann gerade nicht angezeigt werden</Heading>
      <p className="mt-16">
        Der Fehler liegt bei uns, nicht bei Ihnen. Bitte laden Sie die Seite in einigen Minuten neu.
        Wenn der Fehler bleibt, melden Sie ihn bitte
        {reference ? (
          <>
            {' '}
            und nennen Sie das Kennzeichen <code className="hyphens-none">{reference}</code>
          </>
        ) : null}
        .
      </p>
      <p className="mt-16">
        <a href="/">Zur Startseite</a>
      </p>
    </div>
  )
}
