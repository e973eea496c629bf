import { MomentText } from '@/components/date-text'
import { Section } from '@/components/section'
import { amount } from '@/domain/german'
import type { UndeliveredMail } from '@/usecases/alerts/undelivered'
import { UndeliveredForm } from './undelivered-form'

const kinds = {
  confirmation: 'Bitte um Bestätigung',
  reminder: 'Hinweis auf eine bestehende Bestellung',
  news: 'Neues',
} as const

/** Mails to readers that did not arrive, or of which nobody knows. */
export function UndeliveredList({ total, items }: { total: number; items: UndeliveredMail[] }) {
  return (
    <Section id="benachrichtigungen" title="Nicht zugestellte Benachrichtigungen">
      <p className="max-w-text">
        {amount(total, 'E-Mail', 'E-Mails')} an Leserinnen und Leser
        {total > items.length ? `, davon hier die letzten ${items.length}` : ''}. Ist ungewiss, ob
        eine E-Mail angekommen ist, wird sie nicht von selbst noch einmal verschickt.
      </p>
      {items.map((mail) => (
        <Undelivered key={mail.id} mail={mail} />
      ))}
    </Section>
  )
}

function Undelivered({ mail }: { mail: UndeliveredMail }) {
  const { id, state, kind, about, address, attempts, answer, at } = mail
  const heading = `mail-${id}`
  return (
    <article aria-labelledby={heading} className="mt-20 border-t border-line py-20">
      <h3 id={heading} className="text-kern-18">
        {state === 'uncertain' ? 'Ungewiss' : 'Nicht angenommen'}: {kinds[kind]}
        {about === null ? '' : ` zu ${about}`}
      </h3>
      <dl className="mt-12 grid max-w-text gap-x-16 gap-y-4 sm:grid-cols-[max-content_1fr]">
        <dt className="text-muted">Zeitpunkt</dt>
        <dd>
          <MomentText at={at} />, {amount(attempts, 'Versuch', 'Versuche')}
        </dd>
        <dt className="text-muted">Empfänger</dt>
        <dd className="min-w-0 break-all">{address}</dd>
        <dt className="text-muted">Antwort</dt>
        <dd className="min-w-0 break-words">{answer ?? 'keine'}</dd>
      </dl>
      <UndeliveredForm id={id} />
    </article>
  )
}
