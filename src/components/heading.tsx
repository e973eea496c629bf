import type { ReactNode } from 'react'

const looks = {
  1: 'text-[1.75rem] md:text-kern-40',
  2: 'text-kern-24 md:text-[1.75rem]',
  3: 'text-kern-20',
  4: 'text-kern-18',
} as const

interface HeadingProps {
  level: keyof typeof looks
  id?: string
  className?: string
  children: ReactNode
}

/** A heading of the page; `id` makes it a target for links. */
export function Heading({ level, id, className, children }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag id={id} className={[looks[level], className].filter(Boolean).join(' ')}>
      {children}
    </Tag>
  )
}
