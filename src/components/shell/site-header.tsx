import type { BodyView } from '@/domain/record/views'
import { SiteSearch } from './site-search'

const destinations = [
  { label: 'Sitzungen', href: '/sitzungen' },
  { label: 'Abstimmungen', href: '/abstimmungen' },
  { label: 'Vorgänge', href: '/vorgaenge' },
  { label: 'Personen', href: '/personen' },
  { label: 'Suche', href: '/suche' },
] as const

export function SiteHeader({ body }: { body: Pick<BodyView, 'name'> }) {
  return (
    <header className="border-b border-line bg-surface">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-32 gap-y-12 px-20 py-16 md:px-32">
        <a href="/" className="text-ink no-underline hover:underline">
          <span className="block text-kern-20 font-semibold leading-[1.2]">{body.name}</span>
          <span className="block font-verbatim text-kern-16 leading-[1.3] text-muted">
            „im Wortlaut“
          </span>
        </a>
        <SiteSearch />
        <nav aria-label="Hauptnavigation" className="w-full">
          <ul className="-mx-4 flex flex-wrap md:-mx-8">
            {destinations.map(({ label, href }) => (
              <li key={href} className={href === '/suche' ? 'hidden sm:block' : undefined}>
                <a
                  href={href}
                  className="block px-4 py-6 text-[0.9375rem] font-semibold text-ink no-underline hyphens-none hover:underline md:px-8 md:text-kern-18"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
