/** Small whole numbers in as few bytes as they need (LEB128). */
export class VarintWriter {
  private bytes = new Uint8Array(4096)
  private length = 0

  write(value: number): void {
    if (this.length + 5 > this.bytes.length) {
      const grown = new Uint8Array(this.bytes.length * 2)
      grown.set(this.bytes)
      this.bytes = grown
    }
    let rest = value
    while (rest > 0x7f) {
      this.bytes[this.length++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    this.bytes[this.length++] = rest
  }

  /** What was written, and an empty writer again. */
  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.length)
    this.length = 0
    return taken
  }
}

export class VarintReader {
  private at = 0

  constructor(private readonly bytes: Uint8Array) {}

  read(): number {
    let value = 0
    let shift = 0
    for (;;) {
      const byte = this.bytes[this.at++] ?? 0
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
      shift += 7
    }
  }
}
