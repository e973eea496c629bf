import 'server-only'
import { findStatementVersion } from '@/db/queries/statement-versions'
import { findStatement } from '@/db/queries/statements'
import type { StatementVersion } from '@/domain/record/statement-version'
import type { StatementInContext } from '@/domain/record/views'
import { isUuid } from '@/lib/uuid'

/** A public statement with where and when it was made. */
export async function readStatement(
  bodyId: string,
  id: string,
): Promise<StatementInContext | null> {
  return isUuid(id) ? findStatement(bodyId, id) : null
}

const LARGEST_VERSION = 2_147_483_647

/** A public statement as it was in one of its published versions. */
export async function readStatementVersion(
  bodyId: string,
  id: string,
  version: number,
): Promise<StatementVersion | null> {
  const possible = Number.isInteger(version) && version >= 1 && version <= LARGEST_VERSION
  return isUuid(id) && possible ? findStatementVersion(bodyId, id, version) : null
}
