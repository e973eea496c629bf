import type { BodyView } from '@/domain/record/views'

const duties = [
  { label: 'Fehler melden', href: '/fehler-melden' },
  { label: 'Korrekturen', href: '/korrekturen' },
  { label: 'Offene Daten', href: '/daten' },
  { label: 'Barrierefreiheit', href: '/barrierefreiheit' },
  { label: 'Leichte Sprache', href: '/leichte-sprache' },
  { label: 'Datenschutz', href: '/datenschutz' },
  { label: 'Impressum', href: '/impressum' },
  { label: 'Anmelden', href: '/anmelden' },
] as const

export function SiteFooter({ body }: { body: Pick<BodyView, 'name'> }) {
  return (
    <footer className="not-in-print border-t border-line bg-surface">
      <div className="mx-auto max-w-page px-20 py-32 text-kern-16 md:px-32">
        <p className="max-w-text text-muted">
          {body.name}: wer was beantragt und gesagt hat, wie entschieden wurde und welche Quelle es
          belegt. Was die Quellen nicht sagen, steht hier als „nicht berichtet“.
        </p>
        <nav aria-label="Rechtliches und Service" className="mt-16">
          <ul className="-mx-8 flex flex-wrap">
            {duties.map(({ label, href }) => (
              <li key={href}>
                <a href={href} className="block px-8 py-6 text-ink">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
