import type { ReactNode } from 'react'

/** Running text: paragraphs, headings and lists at a comfortable width. */
export function Prose({ children }: { children: ReactNode }) {
  return (
    <div className="mt-24 max-w-text space-y-16 [&_h2]:mt-40 [&_h2]:text-kern-24 [&_h3]:mt-24 [&_h3]:text-kern-20 [&_code]:rounded-kern-default [&_code]:bg-surface [&_code]:px-4 [&_code]:font-kern-mono [&_code]:text-[0.9em] [&_ul]:list-disc [&_ul]:space-y-6 [&_ul]:pl-24">
      {children}
    </div>
  )
}
