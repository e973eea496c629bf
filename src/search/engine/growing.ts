/** Numbers appended one by one, without knowing how many there will be. */
export class GrowingNumbers<A extends Uint8Array | Uint16Array | Uint32Array | Int32Array> {
  private values: A
  length = 0

  constructor(private readonly create: (length: number) => A) {
    this.values = create(1024)
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = this.create(this.values.length * 2)
      grown.set(this.values)
      this.values = grown
    }
    this.values[this.length] = value
    this.length += 1
  }

  at(index: number): number {
    return this.values[index] ?? 0
  }

  set(index: number, value: number): void {
    this.values[index] = value
  }

  /** What was appended; shares memory as long as nothing more is appended. */
  view(): A {
    return this.values.subarray(0, this.length) as A
  }
}

export const bytes = () => new GrowingNumbers((length) => new Uint8Array(length))
export const shorts = () => new GrowingNumbers((length) => new Uint16Array(length))
export const words = () => new GrowingNumbers((length) => new Uint32Array(length))
export const integers = () => new GrowingNumbers((length) => new Int32Array(length))
