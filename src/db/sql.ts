/**
 * Pieces of SQL for queries that Prisma's query builder cannot say; every value in them is bound. From the
 * package that the generated client takes them from, which knows a piece by its class, but without the client.
 */
import 'server-only'

export { empty, join, sqltag as sql, type Sql } from '@prisma/client/runtime/client'
