import type { ReactNode } from 'react'

const looks = {
  primary: 'border-link bg-link text-kern-action-on-default',
  secondary: 'border-link bg-paper text-link',
  plain: 'border-edge bg-paper text-ink',
} as const

interface KeyButtonProps {
  look?: keyof typeof looks
  /** The key that does the same. */
  shortcut?: string
  pressed?: boolean
  disabled?: boolean
  onPress: () => void
  children: ReactNode
}

/** A button that names its key. */
export function KeyButton(props: KeyButtonProps) {
  const { look = 'secondary', shortcut, pressed, disabled = false, onPress, children } = props
  return (
    <button
      type="button"
      className={`inline-flex min-h-[2.75rem] cursor-pointer items-center gap-8 rounded-kern-default border-2 px-12 font-semibold hyphens-none hover:underline disabled:cursor-default disabled:opacity-60 ${pressed ? 'border-link bg-link text-kern-action-on-default' : looks[look]}`}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
      disabled={disabled}
      onClick={onPress}
    >
      <span>{children}</span>
      {shortcut ? (
        <kbd
          aria-hidden="true"
          className="rounded-kern-default border border-current px-6 text-kern-16 leading-[1.4]"
        >
          {KEY_NAMES[shortcut] ?? shortcut}
        </kbd>
      ) : null}
    </button>
  )
}

const KEY_NAMES: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  'Shift+E': 'Umschalt E',
  'Shift+M': 'Umschalt M',
  Space: 'Leertaste',
}
