import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlQuery,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils'
import pg from 'pg'

const { CHAR, TEXT }: Record<'CHAR' | 'TEXT', number> = pg.types.builtins

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>

/**
 * The adapter for migrations. It mends three things in the original one, which was made for
 * queries: a script is not cut at every semicolon (functions and comments contain them), PostgreSQL's
 * internal type "char" can be read (the catalogue is full of it), and `disconnect` ends what the
 * engine opened and leaves open.
 */
export class MigrationAdapter extends PrismaPg {
  readonly #opened: Adapter[] = []

  override async connect(): Promise<Adapter> {
    return this.#mend(await super.connect())
  }

  override async connectToShadowDb(): Promise<Adapter> {
    return mend(await super.connectToShadowDb())
  }

  /** Closes every connection to the database itself. The engine closes those to shadow databases. */
  async disconnect(): Promise<void> {
    await Promise.all(this.#opened.map((adapter) => adapter.dispose()))
  }

  #mend(adapter: Adapter): Adapter {
    this.#opened.push(adapter)
    return mend(adapter)
  }
}

function mend(original: Adapter): Adapter {
  const executeScript = (script: string) => executeWhole(original.underlyingDriver(), script)
  const queryRaw = (query: SqlQuery) => queryWithInternalChar(original, query)
  return Object.assign(Object.create(original) as Adapter, { executeScript, queryRaw })
}

async function executeWhole(pool: pg.Pool, script: string): Promise<void> {
  try {
    await pool.query(script)
  } catch (error) {
    throw error instanceof pg.DatabaseError ? asAdapterError(error) : error
  }
}

/** Has the adapter take such columns for text, and tells the engine what they are. */
async function queryWithInternalChar(original: Adapter, query: SqlQuery): Promise<SqlResultSet> {
  const characters: number[] = []
  const client = {
    query: async (config: pg.QueryConfig) => {
      const result = await original.underlyingDriver().query(config)
      result.fields.forEach((field, index) => {
        if (field.dataTypeID !== CHAR) return
        field.dataTypeID = TEXT
        characters.push(index)
      })
      return result
    },
  }
  const reader = Object.create(original, { client: { value: client } }) as Adapter
  const result = await reader.queryRaw(query)
  for (const index of characters) result.columnTypes[index] = ColumnTypeEnum.Character
  return result
}

function asAdapterError(error: pg.DatabaseError): DriverAdapterError {
  return new DriverAdapterError({
    kind: 'postgres',
    code: error.code ?? '',
    severity: error.severity ?? 'ERROR',
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  })
}
