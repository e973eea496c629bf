import { residentMemory } from '../lib/process.mjs'

const EVERY_MS = 20

/**
 * Looks again and again at how much memory a process occupies.
 *
 * @param {number} pid
 * @returns {{ stop: () => { peak: number } }} ends the watch; the peak is in bytes
 */
export function watchMemory(pid) {
  let peak = 0
  let isWatching = true
  const look = async () => {
    // A process that has ended meanwhile occupies nothing.
    const bytes = await residentMemory(pid).catch(() => 0)
    peak = Math.max(peak, bytes)
    if (isWatching) setTimeout(() => void look(), EVERY_MS)
  }
  void look()
  return {
    stop() {
      isWatching = false
      return { peak }
    },
  }
}
