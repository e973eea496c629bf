const WIDTH = 30
/** Between two drawings, in milliseconds: at a terminal, and elsewhere, where every line stays. */
const EVERY_ON_TERMINAL = 100
const EVERY_ELSEWHERE = 10_000

const thousands = (count: number) => count.toLocaleString('de-DE')

/**
 * Shows how far long work is: a bar at a terminal, elsewhere a line now and then. On the standard
 * error, so that what a command prints can be used.
 */
export class ProgressBar {
  private readonly begun = Date.now()
  private drawn = Date.now()
  private isDrawn = false

  /** @param unit what is counted: „Beiträge“ */
  constructor(
    private readonly unit: string,
    private readonly stream: NodeJS.WriteStream = process.stderr,
  ) {}

  /**
   * @param count how many are done
   * @param share how much of the whole that is, 0–1
   */
  update(count: number, share: number): void {
    const now = Date.now()
    if (now - this.drawn < (this.stream.isTTY ? EVERY_ON_TERMINAL : EVERY_ELSEWHERE)) return
    this.drawn = now
    this.isDrawn = true
    const rate = Math.round((count * 1000) / Math.max(1, now - this.begun))
    const figures = `${thousands(count)} ${this.unit}, ${thousands(rate)} je Sekunde`
    const percent = `${Math.floor(share * 100)} %`.padStart(5)
    if (!this.stream.isTTY) this.stream.write(`${percent} · ${figures}\n`)
    else {
      const full = Math.round(share * WIDTH)
      const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full)
      this.stream.write(`\r\u001B[K${bar} ${percent} · ${figures}`)
    }
  }

  /** Leaves the terminal's line as it was found. */
  end(): void {
    if (this.isDrawn && this.stream.isTTY) this.stream.write('\r\u001B[K')
  }
}
