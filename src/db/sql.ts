/** Pieces of SQL for queries that Prisma's query builder cannot say; every value in them is bound. */
import 'server-only'
import { Prisma } from './generated/client'

export const { sql, join, empty } = Prisma
export type Sql = Prisma.Sql
