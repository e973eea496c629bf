import { Heading } from '@/components/heading'

/** One and the same text for what does not exist, is not published or is not public. */
export function NotFoundMessage() {
  return (
    <div className="max-w-text">
      <Heading level={1}>Seite nicht gefunden</Heading>
      <p className="mt-16">
        Unter dieser Adresse gibt es keine öffentliche Seite. Vielleicht ist die Adresse
        unvollständig oder enthält einen Tippfehler.
      </p>
      <ul className="mt-16 list-disc pl-24">
        <li>
          <a href="/suche">In allen Wortbeiträgen suchen</a>
        </li>
        <li>
          <a href="/sitzungen">Alle Sitzungen ansehen</a>
        </li>
        <li>
          <a href="/">Zur Startseite</a>
        </li>
      </ul>
    </div>
  )
}
