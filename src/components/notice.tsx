import type { ReactNode } from 'react'

const edges = {
  info: 'border-kern-feedback-info',
  warning: 'border-kern-feedback-warning',
  success: 'border-kern-feedback-success',
  danger: 'border-kern-feedback-danger',
} as const

interface NoticeProps {
  tone?: keyof typeof edges
  title?: ReactNode
  /** `alert` is read out at once: for messages that answer what the reader just did. */
  role?: 'note' | 'status' | 'alert'
  children: ReactNode
}

/** A message that stands apart from the text. */
export function Notice({ tone = 'info', title, role = 'note', children }: NoticeProps) {
  return (
    <div role={role} className={`max-w-text border-l-4 bg-surface px-20 py-16 ${edges[tone]}`}>
      {title ? <p className="font-semibold">{title}</p> : null}
      <div>{children}</div>
    </div>
  )
}
