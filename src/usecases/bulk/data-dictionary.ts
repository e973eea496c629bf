import 'server-only'
import type { DataFile } from '@/domain/record/data-dictionary'
import { ballotColumns } from '@/publish/csv/ballots'
import { describe } from '@/publish/csv/column'
import { passageColumns } from '@/publish/csv/passages'
import { voteColumns } from '@/publish/csv/votes'
import { lineFields } from '@/publish/jsonl/lines'

const CSV = 'CSV (RFC 4180), UTF-8 mit BOM'

/** What the bulk files hold, field by field: made from the tables that write them. */
export function dataDictionary(): DataFile[] {
  return [
    {
      path: '/daten/statements.csv',
      format: CSV,
      line: 'ein Teil eines Wortbeitrags: wörtliche Rede und Zusammenfassung stehen nie in einer Zeile',
      fields: passageColumns.map(describe),
    },
    {
      path: '/daten/votes.csv',
      format: CSV,
      line: 'eine Abstimmung über einen Antrag',
      fields: voteColumns.map(describe),
    },
    {
      path: '/daten/ballots.csv',
      format: CSV,
      line: 'die Stimme einer Person in einer namentlichen Abstimmung',
      fields: ballotColumns.map(describe),
    },
    {
      path: '/daten/all.jsonl.gz',
      format: 'JSON Lines, UTF-8, gzip',
      line: 'ein Objekt: der gesamte veröffentlichte Bestand in den Formen der Schnittstelle',
      fields: lineFields,
    },
  ]
}
