import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createCommand, runProgram } from '@/server/command-line'

let out: string
let err: string

beforeEach(() => {
  out = ''
  err = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += String(text))))
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((err += String(text))))
})

afterEach(() => {
  vi.restoreAllMocks()
})

function exampleProgram(action: () => void = () => undefined) {
  return createCommand('werkzeug', 'Ein Werkzeug.').addCommand(
    createCommand('zeigen', 'Zeigt etwas.').argument('<was>', 'was gezeigt wird').action(action),
  )
}

describe('the operator’s tool', () => {
  test('does what was asked and ends with 0', async () => {
    const action = vi.fn()
    expect(await runProgram(exampleProgram(action), ['zeigen', 'alles'])).toBe(0)
    expect(action).toHaveBeenCalledOnce()
  })

  test('shows its help in German', async () => {
    expect(await runProgram(exampleProgram(), ['--help'])).toBe(0)
    expect(out).toMatch(/Aufruf: .*Optionen:.*zeigt diese Hilfe.*Befehle:.*Zeigt etwas\./s)
  })

  test('shows the help of a command, with its arguments', async () => {
    expect(await runProgram(exampleProgram(), ['zeigen', '--help'])).toBe(0)
    expect(out).toMatch(/Angaben:.*was gezeigt wird/s)
  })

  test.each([
    [['verstecken'], /Diesen Befehl gibt es nicht: verstecken.*Befehle:/s],
    [['zeigen'], /Es fehlt eine Angabe: was/],
    [['zeigen', 'a', 'b'], /zu viele Angaben/],
    [['zeigen', 'a', '--laut'], /Diese Option gibt es nicht: --laut/],
    [[], /Aufruf:/],
  ])('explains %j and ends with 2', async (args, message) => {
    expect(await runProgram(exampleProgram(), args)).toBe(2)
    expect(err).toMatch(message)
  })

  test('passes on what a command throws', async () => {
    const program = exampleProgram(() => {
      throw new Error('kaputt')
    })
    await expect(runProgram(program, ['zeigen', 'a'])).rejects.toThrow('kaputt')
  })
})
