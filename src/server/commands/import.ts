import type { Command } from 'commander'
import { createCommand } from '@/server/command-line'
import { printReport } from '@/server/commands/print-report'
import { ProgressBar } from '@/server/commands/progress'
import { withDatabase } from '@/server/commands/with-database'
import { OperatorError } from '@/server/operator'
import { importOParl } from '@/usecases/import-oparl'
import { importParlaMint } from '@/usecases/import-parlamint'
import { importSpeeches } from '@/usecases/import-speeches'
import { ImportError } from '@/usecases/imports/open-body'
import type { ImportOptions, ImportResult } from '@/usecases/imports/options'

const NOTES = `
Ein Import kommt in eine eigene Körperschaft. In einer leeren Datenbank ist sie die erste und
antwortet unter jedem Rechnernamen; sonst unter dem Namen aus --host, ohne diese Angabe unter
KENNUNG.localhost, den jeder Browser auf demselben Rechner auflöst.

Wiederholen ist gefahrlos: Was sich nicht geändert hat, bleibt; was sich geändert hat, wird eine
neue Fassung mit öffentlicher Korrektur; was die Redaktion bearbeitet hat, bleibt, wie es ist.

Am Ende steht ein Bericht. Rückgabewert: 0, wenn alles übernommen wurde oder schon da war; 1, wenn
etwas abgelehnt wurde (das Übrige ist dann übernommen); 2 bei einem falschen Aufruf.`

const SPEECHES_FORMAT = `
Eine Zeile je Rede, als JSON:
  {"id": "…", "speaker": "Dr. Anna Beispiel", "party": "…", "date": "2024-05-17", "agenda": "…", "text": "…"}
„id“, „party“ und „agenda“ dürfen fehlen oder null sein; „speaker“ darf null sein, wenn die Sammlung
nicht sagt, wer sprach. Weitere Felder bleiben außer Acht.`

const OPARL_FORMAT = `
Eine Datei enthält ein Objekt, ein Feld von Objekten („[…]“), eine Liste, wie ein Server sie sendet, oder
mit der Endung .jsonl ein Objekt je Zeile. Ergebnisse bleiben wörtlich; wo sie eindeutig sind, wird daraus
eine Abstimmung, die als maschinell gelesen gilt, bis die Redaktion sie bestätigt.

Von einer Adresse werden alle Seiten der Listen nacheinander abgerufen, mit Pausen; ein abgebrochener
Import fährt dort fort, wo er stand, und der nächste fragt nur nach dem, was sich geändert hat.`

/** `import`: foreign files into the record. */
export function importCommand(): Command {
  return createCommand(
    'import',
    'Liest fremde Daten ein, jede Sammlung in eine eigene Körperschaft.',
  )
    .addCommand(speechesCommand())
    .addCommand(parlaMintCommand())
    .addCommand(oparlCommand())
}

function speechesCommand(): Command {
  return withBodyOptions(
    createCommand('speeches', 'Liest Reden ein, eine je Zeile als JSON, als wörtliche Beiträge.')
      .argument('<datei.jsonl>', 'Datei mit einer Rede je Zeile')
      .option('--licence <lizenz>', 'Lizenz der Reden, wird bei der Quelle genannt'),
    'Name der Datei',
  )
    .addHelpText('after', SPEECHES_FORMAT + '\n' + NOTES)
    .action((file: string, options: ImportOptions) =>
      run(options, (told) => importSpeeches(file, told)),
    )
}

function parlaMintCommand(): Command {
  return withBodyOptions(
    createCommand('parlamint', 'Liest Sitzungsprotokolle im Format ParlaMint TEI ein.').argument(
      '<dateien...>',
      'Sitzungen, dazu nach Wunsch die Listen der Personen und Organisationen',
    ),
    'Name der Sammlung',
  )
    .addHelpText('after', NOTES)
    .action((files: string[], options: ImportOptions) =>
      run(options, (told) => importParlaMint(files, told)),
    )
}

function oparlCommand(): Command {
  return withBodyOptions(
    createCommand('oparl', 'Liest Ratsinformationen im Format OParl 1.0 oder 1.1 ein.')
      .argument(
        '<quelle>',
        'Datei, Ordner mit JSON-Dateien oder Adresse (System, Körperschaft, Liste)',
      )
      .option('--licence <lizenz>', 'Lizenz der Daten, wenn sie selbst keine nennen'),
    'Name der Datei, des Ordners oder des Rechners',
  )
    .addHelpText('after', OPARL_FORMAT + '\n' + NOTES)
    .action((source: string, options: ImportOptions) =>
      run(options, (told) => importOParl(source, told), 'Objekte'),
    )
}

function withBodyOptions(command: Command, fallback: string): Command {
  return command
    .option('--body <kennung>', `Kennung der Körperschaft (a–z, 0–9, -); sonst aus: ${fallback}`)
    .option('--name <name>', 'Name der Körperschaft, wenn sie neu ist')
    .option('--host <rechnername>', 'Rechnername, unter dem die neue Körperschaft zu lesen ist')
}

async function run(
  options: ImportOptions,
  work: (options: ImportOptions) => Promise<ImportResult>,
  unit = 'Beiträge',
): Promise<void> {
  const bar = new ProgressBar(unit)
  const onProgress = (count: number, share: number) => bar.update(count, share)
  try {
    printReport(await withDatabase(() => work({ ...options, onProgress })))
  } catch (error) {
    if (error instanceof ImportError) throw new OperatorError([error.message])
    throw error
  } finally {
    bar.end()
  }
}
