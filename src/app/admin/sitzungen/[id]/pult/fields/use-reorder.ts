'use client'

import { useState, type DragEvent, type KeyboardEvent } from 'react'

/** What one entry of an ordered list needs to be moved. */
export interface Movable {
  isFirst: boolean
  isLast: boolean
  onMove: (by: 1 | -1) => void
  /** Alt and an arrow key move it. */
  onKeyDown: (event: KeyboardEvent) => void
  /** The pointer takes hold of it. */
  onGrab: () => void
  /** For the element that is dragged, and dropped on. */
  dragging: {
    draggable: true | undefined
    onDragOver: (event: DragEvent) => void
    onDrop: (event: DragEvent) => void
    onDragEnd: () => void
  }
}

/**
 * Moves the entries of a list: by keys, by buttons, with the pointer.
 *
 * @param order the ids from top to bottom
 * @param onOrder is called with the new order
 */
export function useReorder(
  order: readonly string[],
  onOrder: (order: string[]) => void,
): (id: string) => Movable {
  const [dragged, setDragged] = useState<string | null>(null)
  const move = (id: string, to: number) => {
    const from = order.indexOf(id)
    if (from < 0 || to < 0 || to >= order.length || from === to) return
    const others = order.filter((other) => other !== id)
    onOrder([...others.slice(0, to), id, ...others.slice(to)])
  }
  return (id) => {
    const index = order.indexOf(id)
    const onMove = (by: 1 | -1) => move(id, index + by)
    return {
      isFirst: index === 0,
      isLast: index === order.length - 1,
      onMove,
      onKeyDown: (event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
        event.preventDefault()
        onMove(event.key === 'ArrowUp' ? -1 : 1)
      },
      onGrab: () => setDragged(id),
      dragging: {
        draggable: dragged === id || undefined,
        onDragOver: (event) => event.preventDefault(),
        onDrop: (event) => {
          event.preventDefault()
          if (dragged) move(dragged, index)
          setDragged(null)
        },
        onDragEnd: () => setDragged(null),
      },
    }
  }
}
