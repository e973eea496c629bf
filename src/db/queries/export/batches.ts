import 'server-only'

/**
 * All rows in the order of their ids, batch by batch: one is held in memory, the next is read when it is
 * asked for, and no connection is kept meanwhile, so that a slow client holds up nobody. What is
 * published while it runs may be missed or be in it.
 *
 * @param find rows with a greater id than `after`, by id
 */
export async function* inBatches<Row extends { id: string }>(
  take: number,
  find: (where: { id?: { gt: string } }, take: number) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  let where: { id?: { gt: string } } = {}
  for (;;) {
    const rows = await find(where, take)
    const last = rows.at(-1)
    if (!last) return
    yield rows
    if (rows.length < take) return
    where = { id: { gt: last.id } }
  }
}
