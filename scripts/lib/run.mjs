import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/** Switches off what tools would otherwise fetch from, or report to, somewhere outside. */
const OFFLINE = {
  NEXT_TELEMETRY_DISABLED: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  CHECKPOINT_DISABLE: '1',
  BETTER_AUTH_TELEMETRY: '0',
  DO_NOT_TRACK: '1',
}

Object.assign(process.env, OFFLINE)

/** @type {NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a command in the project's folder and waits for it.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] `quiet` keeps the output back and
 *   shows it only if the command fails
 * @returns {Promise<number>} the exit code; 1 if a signal ended it
 */
export function run(command, args, { env = process.env, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    })
    /** @type {Buffer[]} */
    const kept = []
    child.stdout?.on('data', (chunk) => kept.push(chunk))
    child.stderr?.on('data', (chunk) => kept.push(chunk))
    const forward = (/** @type {NodeJS.Signals} */ signal) => {
      child.kill(signal)
      child.once('close', () => process.exit(1))
    }
    for (const signal of SIGNALS) process.on(signal, forward)
    child.on('error', reject)
    child.on('close', (code) => {
      for (const signal of SIGNALS) process.off(signal, forward)
      if (quiet && code !== 0) process.stderr.write(Buffer.concat(kept))
      resolve(code ?? 1)
    })
  })
}

/**
 * Runs a program that an installed package brings, with the same Node as this one.
 *
 * @param {string} file path below the project's folder, such as `node_modules/next/dist/bin/next`
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNode(file, args, options) {
  return run(process.execPath, [file, ...args], options)
}
