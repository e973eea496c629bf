import { createCommand, runProgram } from '@/server/command-line'
import { alertsCommand } from '@/server/commands/alerts'
import { generateCommand } from '@/server/commands/generate'
import { importCommand } from '@/server/commands/import'
import { tokenCommand } from '@/server/commands/token'
import { userCommand } from '@/server/commands/user'
import { explain } from '@/server/operator'

const program = createCommand('npm run wortlaut --', 'Das Werkzeug für den Betrieb von Wortlaut.')
  .usage('BEFEHL [Optionen]')
  .addCommand(importCommand())
  .addCommand(generateCommand())
  .addCommand(tokenCommand())
  .addCommand(userCommand())
  .addCommand(alertsCommand())

process.exitCode = await runProgram(program, process.argv.slice(2)).catch((error: unknown) => {
  explain(error)
  return 1
})
