import type { RecordKind } from '@/domain/record/payloads'
import type { Actor } from '@/domain/publication/actor'
import { may } from '@/domain/publication/permissions'

/** Whether somebody may begin a record of that kind. */
export const mayCreate = ({ role }: Actor, kind: RecordKind): boolean =>
  may(role, kind === 'body' ? 'manage-body' : 'write', kind)
