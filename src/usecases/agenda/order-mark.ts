import { createHash } from 'node:crypto'

/** A short mark of an agenda's order: whoever moves something says which order they saw. */
export const orderMark = (items: readonly { id: string; isPublic: boolean }[]): string =>
  createHash('sha256')
    .update(items.map(({ id, isPublic }) => `${id}${isPublic ? '+' : '-'}`).join())
    .digest('base64url')
    .slice(0, 16)
