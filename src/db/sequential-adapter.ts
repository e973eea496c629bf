import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlQuery } from '@prisma/driver-adapter-utils'

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>
type Transaction = Awaited<ReturnType<Adapter['startTransaction']>>

/**
 * The adapter for queries. It mends one thing in the original one: a query with several relations
 * reads them all at once, which a transaction's single connection cannot do and the driver is going
 * to refuse. Within a transaction each query waits for the one before.
 */
export class SequentialAdapter extends PrismaPg {
  override async connect(): Promise<Adapter> {
    const original = await super.connect()
    const startTransaction: Adapter['startTransaction'] = async (isolationLevel) =>
      oneAfterTheOther(await original.startTransaction(isolationLevel))
    return Object.assign(Object.create(original) as Adapter, { startTransaction })
  }
}

function oneAfterTheOther(original: Transaction): Transaction {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    // A query that fails is its caller's concern; the next one has its turn all the same.
    const result = last.then(work, work)
    last = result
    return result
  }
  return Object.assign(Object.create(original) as Transaction, {
    queryRaw: (query: SqlQuery) => inTurn(() => original.queryRaw(query)),
    executeRaw: (query: SqlQuery) => inTurn(() => original.executeRaw(query)),
  })
}
