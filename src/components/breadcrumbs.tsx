import type { ReactNode } from 'react'

interface BreadcrumbsProps {
  /** From the start page downwards, without the start page and without the page itself. */
  trail: { label: ReactNode; href: string }[]
  /** The page itself; on a phone its title right below says it. */
  current: ReactNode
}

/** Where the reader is. */
export function Breadcrumbs({ trail, current }: BreadcrumbsProps) {
  return (
    <nav aria-label="Sie sind hier" className="mb-16 text-kern-16 md:mb-24">
      <ol className="flex flex-wrap gap-x-8">
        <li>
          <a href="/">Start</a>
        </li>
        {trail.map(({ label, href }) => (
          <li key={href} className="flex gap-x-8">
            <Separator />
            <a href={href}>{label}</a>
          </li>
        ))}
        <li aria-current="page" className="hidden gap-x-8 text-muted sm:flex">
          <Separator />
          <span>{current}</span>
        </li>
      </ol>
    </nav>
  )
}

function Separator() {
  return (
    <span aria-hidden="true" className="text-muted">
      ›
    </span>
  )
}
