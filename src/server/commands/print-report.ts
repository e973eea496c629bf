import { publicOrigin, readEnvironment } from '@/server/environment'
import { OperatorError, say } from '@/server/operator'
import type { ImportResult } from '@/usecases/imports/options'

/** So many places are printed; the rest is counted. */
const MAX_PRINTED = 100

type Report = ImportResult['report']
type Around = Report['createdAround']

const NOUNS: Readonly<Record<keyof Around, readonly [one: string, several: string]>> = {
  source: ['Quelle', 'Quellen'],
  organization: ['Gremium oder Fraktion', 'Gremien und Fraktionen'],
  person: ['Person', 'Personen'],
  session: ['Sitzung', 'Sitzungen'],
  agenda_item: ['Tagesordnungspunkt', 'Tagesordnungspunkte'],
  paper: ['Vorlage', 'Vorlagen'],
  motion: ['Antrag', 'Anträge'],
  vote: ['Abstimmung', 'Abstimmungen'],
  statement: ['Wortbeitrag', 'Wortbeiträge'],
}

const thousands = (count: number) => count.toLocaleString('de-DE')

/**
 * Prints what an import did.
 *
 * @throws {@link OperatorError} if something was rejected, so that the command does not end with 0
 */
export function printReport({ body, report }: ImportResult): void {
  if (body) say(`${body.name} (${body.slug})${body.created ? ', neu angelegt' : ''}`)
  line('gelesen', report.read)
  const word = report.isByKind ? 'davon' : 'dazu'
  line('angelegt', report.created, around(report.createdAround, word))
  line('geändert', report.changed, around(report.changedAround, word))
  line('unverändert', report.unchanged)
  if (report.withdrawn > 0) line('zurückgezogen', report.withdrawn)
  if (report.kept > 0) line('belassen', report.kept)
  places(report.keptRecords, report.kept)
  line('abgelehnt', report.rejected)
  places(report.rejections, report.rejected)
  if (report.remarked > 0) line('Hinweise', report.remarked, '  (übernommen ohne das Genannte)')
  places(report.remarks, report.remarked)
  if (isUnchanged(report)) say('Nichts hat sich geändert.')
  if (body) say(`Zu lesen unter ${readingAddress(body.hostName)}`)
  if (report.read + report.unchanged === 0)
    throw new OperatorError([
      report.isByKind
        ? 'Die Eingabe enthält keine OParl-Objekte.'
        : 'Die Eingabe enthält keine Wortbeiträge.',
    ])
  if (report.rejected > 0)
    throw new OperatorError([
      `Nicht alles wurde übernommen: ${thousands(report.rejected)} abgelehnt (siehe oben).`,
    ])
}

const isUnchanged = ({ created, changed, withdrawn, unchanged }: Report): boolean =>
  unchanged > 0 && created + changed + withdrawn === 0

function line(label: string, count: number, more = ''): void {
  say(`${`${label}:`.padEnd(13)}${thousands(count).padStart(9)}${more}`)
}

function around(counts: Around, word: string): string {
  const parts = Object.entries(NOUNS).flatMap(([kind, [one, several]]) => {
    const count = counts[kind as keyof Around] ?? 0
    return count === 0 ? [] : [`${thousands(count)} ${count === 1 ? one : several}`]
  })
  return parts.length === 0 ? '' : `  (${word} ${parts.join(', ')})`
}

function places(list: Report['rejections'], total: number): void {
  for (const { place, reason } of list.slice(0, MAX_PRINTED)) say(`  ${where(place)}: ${reason}`)
  const more = total - Math.min(list.length, MAX_PRINTED)
  if (more > 0) say(`  … und ${thousands(more)} weitere`)
}

const where = ({ file, line: number, within }: Report['rejections'][number]['place']): string =>
  [file, ...(number === null ? [] : [`Zeile ${number}`]), ...(within ? [within] : [])].join(', ')

/** Where readers find a body; null: under every host name. */
export function readingAddress(hostName: string | null): string {
  const environment = readEnvironment()
  const origin = publicOrigin(environment, environment.PORT)
  if (hostName === null) return `${origin}/`
  const url = new URL(origin)
  url.hostname = hostName
  return url.href
}
