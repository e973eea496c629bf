import { Notice } from '@/components/notice'
import type { EditableRecord } from '@/usecases/edit-record'
import { parentIdOf } from './ancestors'
import { newRecordPath, newRecordTitle, parentOf } from './kinds'

/** What was done, and the way on for whoever enters one record after the other. */
export function WhatNext({
  notice,
  record,
  canAdd,
}: {
  notice: string
  record: EditableRecord
  canAdd: boolean
}) {
  const { kind, payload } = record
  const source = 'citations' in payload ? payload.citations[0]?.sourceId : undefined
  const next = parentOf[kind] ? newRecordPath(kind, parentIdOf(record)) : newRecordPath(kind)
  const separator = next.includes('?') ? '&' : '?'
  return (
    <div className="mt-16">
      <Notice tone="success" role="status">
        <p>{notice}</p>
        {canAdd ? (
          <p className="mt-4">
            <a href={source ? `${next}${separator}quelle=${source}` : next}>
              Weiter mit: {newRecordTitle[kind]}
            </a>
          </p>
        ) : null}
      </Notice>
    </div>
  )
}
