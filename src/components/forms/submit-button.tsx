import type { ReactNode } from 'react'

const looks = {
  /** What the form is for. */
  primary: 'border-link bg-link text-kern-action-on-default',
  /** One way among several. */
  secondary: 'border-link bg-paper text-link',
  /** What is rarely wanted, in the look of a link. */
  tertiary: 'border-transparent bg-transparent text-link underline',
} as const

interface SubmitButtonProps {
  look?: keyof typeof looks
  /** Tells the button that was pressed, where a form has several. */
  name?: string
  value?: string
  children: ReactNode
}

/** The button that sends a form. */
export function SubmitButton({ look = 'primary', name, value, children }: SubmitButtonProps) {
  return (
    <button
      type="submit"
      name={name}
      value={value}
      className={`min-h-[2.75rem] cursor-pointer rounded-kern-default border-2 px-20 font-semibold hover:underline ${looks[look]}`}
    >
      {children}
    </button>
  )
}
