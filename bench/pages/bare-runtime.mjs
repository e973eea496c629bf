import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startNode, stop } from '../lib/process.mjs'

/**
 * These bytes of a page from a server of the same runtime that does nothing else.
 *
 * @param {Buffer} bytes compressed with brotli
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveByBareRuntime(bytes) {
  const folder = await mkdtemp(join(tmpdir(), 'wortlaut-bench-bare-'))
  const file = join(folder, 'page')
  await writeFile(file, bytes)
  const { child, line } = startNode(['bench/pages/bare-server.mjs', file])
  const port = await line((text) => /^port (\d+)$/.exec(text)?.[1])
  const close = async () => {
    await stop(child)
    await rm(folder, { recursive: true, force: true })
  }
  return { url: `http://127.0.0.1:${port}/page`, close }
}
