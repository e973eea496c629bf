export interface Seat {
  x: number
  y: number
}

/** Distance from the centre to the outermost row; the picture is twice as wide. */
export const HEMICYCLE_RADIUS = 100
const INNER_SHARE = 0.42

/** How far apart seats stand, along a row and between rows. */
function rowCount(seats: number): number {
  // Rows 1…R at equal distance d over the ring; the seats of all rows are d apart on their arcs.
  for (let rows = 1; rows < 20; rows += 1) {
    const gap = rows === 1 ? 1 : (1 - INNER_SHARE) / (rows - 1)
    const room = radii(rows).reduce((sum, radius) => sum + Math.floor((Math.PI * radius) / gap), 0)
    if (rows > 1 && room >= seats) return rows
    if (rows === 1 && seats <= 3) return 1
  }
  return 20
}

function radii(rows: number): number[] {
  if (rows === 1) return [1]
  return Array.from(
    { length: rows },
    (_, row) => INNER_SHARE + ((1 - INNER_SHARE) * row) / (rows - 1),
  )
}

/** Seats of each row, in proportion to its length; the largest remainders get what is left over. */
function seatsPerRow(seats: number, lengths: number[]): number[] {
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  const shares = lengths.map((length) => (seats * length) / whole)
  const result = shares.map(Math.floor)
  const left = seats - result.reduce((sum, count) => sum + count, 0)
  shares
    .map((share, row) => ({ row, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || b.row - a.row)
    .slice(0, left)
    .forEach(({ row }) => {
      result[row] = (result[row] ?? 0) + 1
    })
  return result
}

/**
 * The places of a half circle of seats, from the left end to the right one, so that neighbours in
 * the list sit together. Centre at (0, 0), upwards negative; `spacing` is the least distance.
 */
export function hemicycleSeats(count: number): { seats: Seat[]; spacing: number } {
  if (count === 0) return { seats: [], spacing: 0 }
  const rows = radii(rowCount(count))
  const perRow = seatsPerRow(count, rows)
  const placed = rows.flatMap((radius, row) => {
    const inRow = perRow[row] ?? 0
    return Array.from({ length: inRow }, (_, index) => {
      const angle = inRow === 1 ? Math.PI / 2 : Math.PI - (Math.PI * index) / (inRow - 1)
      return { angle, radius: radius * HEMICYCLE_RADIUS }
    })
  })
  const alongRows = rows.map(
    (radius, row) => (Math.PI * radius) / Math.max(1, (perRow[row] ?? 1) - 1),
  )
  const betweenRows = rows.length > 1 ? (1 - INNER_SHARE) / (rows.length - 1) : 1
  return {
    seats: placed
      .sort((a, b) => b.angle - a.angle || a.radius - b.radius)
      .map(({ angle, radius }) => ({
        x: Math.cos(angle) * radius,
        y: -Math.sin(angle) * radius,
      })),
    spacing: Math.min(betweenRows, ...alongRows) * HEMICYCLE_RADIUS,
  }
}
