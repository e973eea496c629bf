import { type Command, InvalidArgumentError } from 'commander'
import { createCommand } from '@/server/command-line'
import { readingAddress } from '@/server/commands/print-report'
import { ProgressBar } from '@/server/commands/progress'
import { withDatabase } from '@/server/commands/with-database'
import { OperatorError, say } from '@/server/operator'
import { generateCounty, MAX_STATEMENTS } from '@/usecases/generate-county'
import { ImportError } from '@/usecases/imports/open-body'

const NOTES = `
Alles ist erfunden: Namen, Orte, Fraktionen, Reden und Abstimmungen. Dieselbe Zahl mit demselben
Startwert ergibt immer dasselbe, auch Kennungen und Tage. Was davon schon da ist, bleibt; ein
abgebrochener Lauf lässt sich mit demselben Aufruf fortsetzen.

In einer leeren Datenbank ist die Körperschaft die erste und antwortet unter jedem Rechnernamen;
sonst unter dem Namen aus --host, ohne diese Angabe unter KENNUNG.localhost.

Rückgabewert: 0, wenn am Ende alles da ist; 1 bei einem Fehler; 2 bei einem falschen Aufruf.`

interface Options {
  statements: number
  seed?: string
  body?: string
  host?: string
}

const thousands = (count: number) => count.toLocaleString('de-DE')

/** `generate`: a made-up county of any size. */
export function generateCommand(): Command {
  return createCommand('generate', 'Erfindet den „Kreis Musterland“ mit so vielen Wortbeiträgen.')
    .requiredOption(
      '--statements <zahl>',
      `wie viele Wortbeiträge, höchstens ${thousands(MAX_STATEMENTS)}`,
      wholeNumber,
    )
    .option('--seed <startwert>', 'ein anderer Startwert ergibt einen anderen Kreis; sonst 1')
    .option('--body <kennung>', 'Kennung der Körperschaft; sonst kreis-musterland')
    .option('--host <rechnername>', 'Rechnername, unter dem die neue Körperschaft zu lesen ist')
    .addHelpText('after', NOTES)
    .action(run)
}

function wholeNumber(text: string): number {
  const number = Number(text.replaceAll('.', ''))
  if (!/^[\d.]+$/.test(text) || number < 1 || number > MAX_STATEMENTS)
    throw new InvalidArgumentError(`Eine ganze Zahl von 1 bis ${thousands(MAX_STATEMENTS)}.`)
  return number
}

async function run(options: Options): Promise<void> {
  const bar = new ProgressBar('Beiträge')
  try {
    const begun = Date.now()
    const { body, statements, created, sessions } = await withDatabase(() =>
      generateCounty({
        seed: '1',
        ...options,
        onProgress: (count, share) => bar.update(count, share),
      }),
    )
    bar.end()
    const seconds = (Date.now() - begun) / 1000
    say(`${body.name} (${body.slug})${body.created ? ', neu angelegt' : ''}`)
    say(`${thousands(statements)} Wortbeiträge in ${thousands(sessions)} Sitzungen`)
    say(
      `davon jetzt angelegt: ${thousands(created)}, schon da: ${thousands(statements - created)}` +
        ` (${seconds.toLocaleString('de-DE', { maximumFractionDigits: 1 })} Sekunden)`,
    )
    say(`Zu lesen unter ${readingAddress(body.hostName)}`)
  } catch (error) {
    if (error instanceof ImportError) throw new OperatorError([error.message])
    throw error
  } finally {
    bar.end()
  }
}
