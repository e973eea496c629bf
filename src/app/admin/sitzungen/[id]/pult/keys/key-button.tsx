import type { ReactNode } from 'react'

/** A key as it is printed on the keyboard. */
export function Key({ children }: { children: ReactNode }) {
  return (
    <kbd className="rounded-[3px] border border-current px-4 font-sans text-[0.8125em] leading-[1.4] font-semibold hyphens-none">
      {children}
    </kbd>
  )
}

/** As ARIA names the keys that are called otherwise on a German keyboard. */
const SPOKEN: Readonly<Record<string, string>> = { Esc: 'Escape', 'Strg+Z': 'Control+Z' }

interface KeyButtonProps {
  /** The key that does the same; shown on the button. */
  hotkey?: string | undefined
  look?: 'primary' | 'secondary' | 'tertiary'
  isPressed?: boolean
  disabled?: boolean
  /** What it does, where its words do not say all of it. */
  title?: string | undefined
  className?: string
  onPress: () => void
  children: ReactNode
}

/** A button of the desk. */
export function KeyButton({
  hotkey,
  look = 'secondary',
  isPressed,
  disabled,
  title,
  className = '',
  onPress,
  children,
}: KeyButtonProps) {
  return (
    <button
      type="button"
      className={`kern-btn kern-btn--${look} min-h-40 px-8 ${className}`}
      aria-keyshortcuts={hotkey && (SPOKEN[hotkey] ?? hotkey)}
      aria-pressed={isPressed}
      disabled={disabled}
      title={title}
      onClick={onPress}
    >
      <span className="kern-label inline-flex items-center gap-8">
        {children}
        {hotkey ? <Key>{hotkey}</Key> : null}
      </span>
    </button>
  )
}
