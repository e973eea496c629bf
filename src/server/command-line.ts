import { Command, CommanderError } from 'commander'

/** Exit code for a call that cannot be understood, as the shell's own tools have it. */
const MISUSE = 2

const GERMAN_TITLES: Record<string, string> = {
  'Usage:': 'Aufruf:',
  'Arguments:': 'Angaben:',
  'Options:': 'Optionen:',
  'Commands:': 'Befehle:',
}

const GERMAN_ERRORS: Record<string, string> = {
  'commander.unknownCommand': 'Diesen Befehl gibt es nicht',
  'commander.unknownOption': 'Diese Option gibt es nicht',
  'commander.missingArgument': 'Es fehlt eine Angabe',
  'commander.missingMandatoryOptionValue': 'Es fehlt eine Option',
  'commander.optionMissingArgument': 'Der Option fehlt ihr Wert',
  'commander.excessArguments': 'Das sind zu viele Angaben',
  'commander.invalidArgument': 'Diese Angabe ist nicht zulässig',
}

/** A command whose help is in German and which throws instead of ending the process. */
export function createCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .helpOption('-h, --help', 'zeigt diese Hilfe')
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => GERMAN_TITLES[title] ?? title,
      styleUsage: inGerman,
      styleSubcommandTerm: inGerman,
    })
    .configureOutput({ outputError: () => undefined })
    .exitOverride()
}

/**
 * Runs the program.
 *
 * @param args what was typed after the program's name
 * @returns the exit code: 0 on success and for help that was asked for, 2 for misuse
 * @throws what a command's action throws
 */
export async function runProgram(program: Command, args: string[]): Promise<number> {
  try {
    await program.parseAsync(args, { from: 'user' })
    return 0
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return 0
    if (error.code !== 'commander.help') process.stderr.write(`✗ ${describe(error)}\n\n`)
    if (error.code === 'commander.unknownCommand') program.outputHelp({ error: true })
    else if (error.code !== 'commander.help') process.stderr.write('Hilfe: --help\n')
    return MISUSE
  }
}

function inGerman(usage: string): string {
  return usage.replace('[options]', '[Optionen]').replace('[command]', 'BEFEHL')
}

/** Commander quotes what it means and closes with our own words; the rest of it is English. */
function describe({ code, message }: CommanderError): string {
  const quoted = /'([^']+)'/.exec(message)?.[1]
  const [, hint = ''] = message.split('is invalid.')
  const german = GERMAN_ERRORS[code] ?? 'Dieser Aufruf ist nicht zulässig'
  return (quoted ? `${german}: ${quoted}.` : `${german}.`) + hint
}
