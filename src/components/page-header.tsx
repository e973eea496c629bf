import type { ReactNode } from 'react'
import { Heading } from './heading'

interface PageHeaderProps {
  title: ReactNode
  /** A short line above the title: what kind of page this is. */
  kicker?: ReactNode
  /** One or two sentences below the title. */
  lead?: ReactNode
}

/** Title of a page with what stands right above and below it. */
export function PageHeader({ title, kicker, lead }: PageHeaderProps) {
  return (
    <div className="max-w-[52rem]">
      {kicker ? <p className="mb-4 text-kern-16 text-muted">{kicker}</p> : null}
      <Heading level={1}>{title}</Heading>
      {lead ? <div className="mt-12 max-w-text text-kern-20 text-muted">{lead}</div> : null}
    </div>
  )
}
