/** The chain of revisions: each names the hash of the one before, so that no change goes unseen. */
import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from './json'

export interface RevisionContent {
  recordType: string
  recordId: string
  /** 1, 2, 3 … for each record. */
  version: number
  /** ISO 8601 in UTC, as stored: `2026-11-22T18:00:00.000Z`. */
  at: string
  actor: string | null
  reason: string | null
  /** The record before and after; `null` where it did not or does not exist. */
  before: Json
  after: Json
  /** The hash of this record's revision before, `null` for the first. */
  previousHash: string | null
}

/** SHA-256 of the revision in canonical JSON, in hexadecimal. */
export function revisionHash(revision: RevisionContent): string {
  const { recordType, recordId, version, at, actor, reason, before, after, previousHash } = revision
  const text = canonicalJson({
    recordType,
    recordId,
    version,
    at,
    actor,
    reason,
    before,
    after,
    previousHash,
  })
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

export interface BrokenLink {
  version: number
  fault: 'content-changed' | 'chain-broken' | 'version-missing'
}

/**
 * Checks the revisions of one record, in the order of their versions, and returns the first fault,
 * or `null` if the chain is whole.
 */
export function findBrokenLink(
  revisions: readonly (RevisionContent & { hash: string })[],
): BrokenLink | null {
  let previousHash: string | null = null
  let expected = 1
  for (const revision of revisions) {
    const { version } = revision
    if (version !== expected) return { version: expected, fault: 'version-missing' }
    if (revision.previousHash !== previousHash) return { version, fault: 'chain-broken' }
    if (revisionHash(revision) !== revision.hash) return { version, fault: 'content-changed' }
    previousHash = revision.hash
    expected += 1
  }
  return null
}
