import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { JobThread, TooBusyError } from '@/lib/job-thread'
import { projectRoot } from '@/lib/project-root'

let folder: string
let file: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'job-thread-'))
  const script = join(folder, 'double.mjs')
  file = relative(projectRoot(), script)
  await writeFile(
    script,
    `import { parentPort } from 'node:worker_threads'
     parentPort.on('message', ({ id, job }) => {
       if (job === 'fail') parentPort.postMessage({ id, error: 'no' })
       else if (job === 'die') process.exit(1)
       else if (job !== 'silence') parentPort.postMessage({ id, result: job * 2 })
     })`,
  )
})
afterAll(() => rm(folder, { recursive: true }))

test('does jobs, tells what went wrong, and goes on after it has died', async () => {
  const thread = new JobThread<number | string, number>(file)
  expect(await Promise.all([thread.do(1), thread.do(2)])).toEqual([2, 4])
  await expect(thread.do('fail')).rejects.toThrow('no')
  await expect(thread.do('die')).rejects.toThrow('ended')
  expect(await thread.do(3)).toBe(6)
  await thread.stop()
  expect(await thread.do(4)).toBe(8)
  await thread.stop()
})

test('takes no more jobs than may wait', async () => {
  const thread = new JobThread<number, number>(file, { mostWaiting: 2 })
  const asked = await Promise.allSettled([thread.do(1), thread.do(2), thread.do(3)])
  expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
  expect((asked[2] as PromiseRejectedResult).reason).toBeInstanceOf(TooBusyError)
  expect(await thread.do(4)).toBe(8)
  await thread.stop()
})

test('does not wait for ever', async () => {
  const thread = new JobThread<number | string, number>(file, { patienceMs: 1_500 })
  await expect(thread.do('silence')).rejects.toThrow('ended')
  expect(await thread.do(5)).toBe(10)
  await thread.stop()
})
