import { address } from '@/components/pagination'

/** List or calendar; the filters that both know are kept. */
export function ViewSwitch({ query }: { query: URLSearchParams }) {
  const calendar = query.get('ansicht') === 'kalender'
  const gremium = query.getAll('gremium')
  const views = [
    { label: 'Liste', href: address('/sitzungen', { gremium }), current: !calendar },
    {
      label: 'Kalender',
      href: address('/sitzungen', { ansicht: 'kalender', gremium }),
      current: calendar,
    },
  ]
  return (
    <nav aria-label="Ansicht">
      <ul className="flex gap-16">
        {views.map(({ label, href, current }) => (
          <li key={label}>
            <a
              href={href}
              aria-current={current ? 'page' : undefined}
              className="inline-block py-4 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
