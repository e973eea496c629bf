import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { readFile, writeFile } from 'node:fs/promises'
import { execFileSync } from 'node:child_process'
import { root } from '../../scripts/lib/root.mjs'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => void stopAll().then(() => process.exit(1)))
}

/** Ends whatever this run has started and not ended yet. */
export async function stopAll() {
  await Promise.all([...running].map(stop))
}

/**
 * Starts a Node program in the project's folder and keeps the lines of its standard output.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string[]} [node] what runs it
 * @param {string} [folder] where
 */
export function startNode(args, env = process.env, node = [process.execPath], folder = root) {
  const [program, ...before] = [...node, ...args]
  const child = spawn(program, before, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const lines = []
  const errors = []
  const waiting = new Set()
  const offer = (line) => {
    lines.push(line)
    for (const waiter of waiting) waiter.look()
  }
  createInterface({ input: child.stdout }).on('line', offer)
  createInterface({ input: child.stderr }).on('line', (line) => errors.push(line))
  const ended = new Promise((resolve) => {
    child.once('error', (error) => errors.push(String(error)))
    child.once('close', (code) => {
      running.delete(child)
      resolve(code ?? 1)
      for (const waiter of waiting) waiter.look()
    })
  })
  const explain = () => [...lines, ...errors].slice(-20).join('\n')
  /**
   * Waits for a line that `find` makes something of.
   *
   * @template T
   * @param {(line: string) => T | null | undefined} find
   * @returns {Promise<T>}
   */
  const line = (find) =>
    new Promise((resolve, reject) => {
      const waiter = {
        seen: 0,
        look() {
          for (; waiter.seen < lines.length; waiter.seen += 1) {
            const found = find(lines[waiter.seen])
            if (found === null || found === undefined) continue
            waiting.delete(waiter)
            return resolve(found)
          }
          if (running.has(child)) return
          waiting.delete(waiter)
          reject(new Error(`${args[0]} ended early.\n${explain()}`))
        },
      }
      waiting.add(waiter)
      waiter.look()
    })
  return { child, lines, line, ended, explain }
}

/**
 * Runs a Node program to its end.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function runToEnd(args, env) {
  const program = startNode(args, env)
  const code = await program.ended
  if (code !== 0) throw new Error(`${args.join(' ')} failed (${code}).\n${program.explain()}`)
}

/** @param {import('node:child_process').ChildProcess} child */
export function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const patience = setTimeout(() => child.kill('SIGKILL'), 30_000)
    child.once('close', () => {
      clearTimeout(patience)
      resolve()
    })
    child.kill('SIGTERM')
  })
}

/**
 * The memory that a process occupies, in bytes.
 *
 * @param {number} pid
 */
export async function residentMemory(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kibibytes =
    /^VmRSS:\s+(\d+)/m.exec(status)?.[1] ??
    execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Number(kibibytes) * 1024
}

/**
 * Lets {@link peakMemory} count from now on, where the system can.
 *
 * @param {number} pid
 */
export const forgetPeak = (pid) => writeFile(`/proc/${pid}/clear_refs`, '5').catch(() => undefined)

/**
 * The most memory that a process has occupied at any moment, in bytes; null where the system does not say.
 *
 * @param {number} pid
 * @returns {Promise<number | null>}
 */
export async function peakMemory(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kibibytes = /^VmHWM:\s+(\d+)/m.exec(status)?.[1]
  return kibibytes === undefined ? null : Number(kibibytes) * 1024
}

/** Of Linux on every processor there is: so many units of time a second in /proc. */
const TICKS_PER_SECOND = 100

/**
 * The processor time that a process has used, in milliseconds; null where the system does not say.
 * It grows far less than the wall time with what else the machine does.
 *
 * @param {number} pid
 * @returns {Promise<number | null>}
 */
export async function processorTime(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  if (stat === null) return null
  // Behind the name, which is in brackets and may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [user, system] = [Number(fields[11]), Number(fields[12])]
  return ((user + system) * 1000) / TICKS_PER_SECOND
}
