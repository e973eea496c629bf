import 'server-only'
import type { StatementInContext } from '@/domain/record/views'
import { readStatement, readStatementVersion } from '@/usecases/read-statement'

export interface SharedStatement {
  statement: StatementInContext
  /** The number of the version that holds now. */
  current: number
  /** Whether this version and no other was asked for. */
  isPinned: boolean
}

/**
 * A public statement as it is, or in the one version that an address names, by the rules of the permalink:
 * what is no number of a version leads nowhere.
 *
 * @param versions the values of `version` in the address
 */
export async function findSharedStatement(
  bodyId: string,
  id: string,
  versions: readonly string[],
): Promise<SharedStatement | null> {
  const [version, ...more] = versions
  if (version === undefined) {
    const statement = await readStatement(bodyId, id)
    return statement && { statement, current: statement.version, isPinned: false }
  }
  if (more.length > 0 || !/^[1-9]\d{0,8}$/.test(version)) return null
  const found = await readStatementVersion(bodyId, id, Number(version))
  return (
    found && {
      statement: { ...found.statement, version: found.version },
      current: found.current,
      isPinned: true,
    }
  )
}
