import type { Movable } from './use-reorder'

interface MoveButtonsProps {
  movable: Movable
  /** What the buttons do, for whoever does not see the arrows. */
  labels: { up: string; down: string }
}

/** Up and down in an ordered list. */
export function MoveButtons({ movable, labels }: MoveButtonsProps) {
  if (movable.isFirst && movable.isLast) return null
  return (
    <>
      <MoveButton label={labels.up} disabled={movable.isFirst} onPress={() => movable.onMove(-1)}>
        ↑
      </MoveButton>
      <MoveButton label={labels.down} disabled={movable.isLast} onPress={() => movable.onMove(1)}>
        ↓
      </MoveButton>
    </>
  )
}

interface MoveButtonProps {
  label: string
  disabled: boolean
  onPress: () => void
  children: string
}

function MoveButton({ label, disabled, onPress, children }: MoveButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title="Alt+Pfeiltaste"
      disabled={disabled}
      onClick={onPress}
      className="size-28 rounded-kern-default border border-edge leading-none disabled:border-line disabled:text-muted"
    >
      {children}
    </button>
  )
}
