/**
 * The value that a share of the samples does not exceed (nearest rank).
 *
 * @param {readonly number[]} samples not empty
 * @param {number} share 0.5 for the median
 */
export function percentile(samples, share) {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
}

/** @param {readonly number[]} samples */
export function summary(samples) {
  return {
    p50: percentile(samples, 0.5),
    p95: percentile(samples, 0.95),
    p99: percentile(samples, 0.99),
    max: Math.max(...samples),
  }
}
