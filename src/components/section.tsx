import type { ReactNode } from 'react'
import { Heading } from './heading'

interface SectionProps {
  /** Also the target of links to the section. */
  id: string
  title: ReactNode
  level?: 2 | 3
  className?: string
  children: ReactNode
}

/** A part of a page under a heading of its own. */
export function Section({ id, title, level = 2, className, children }: SectionProps) {
  const heading = `${id}-titel`
  return (
    <section id={id} aria-labelledby={heading} className={className ?? 'mt-48'}>
      <Heading level={level} id={heading} className="mb-16">
        {title}
      </Heading>
      {children}
    </section>
  )
}
