/**
 * The thread in which pictures for previews are drawn, one after another: set as vectors, then turned
 * into pixels. It is plain JavaScript beside the sources, since a thread is started from a file.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { parentPort } from 'node:worker_threads'
import sharp from 'sharp'
import { nameUnknown } from '../fonts/coverage.mjs'
import { firaSans, readFonts, sourceSerif } from '../fonts/files.mjs'

const require = createRequire(import.meta.url)

const FONTS = [firaSans('400Regular'), firaSans('600SemiBold'), sourceSerif('400Regular')]

/** What was drawn so many pictures ago is forgotten. */
const REMEMBERED = 3

/** Longest stretch without a place to break that is left as it is. */
const UNBROKEN = /[^\s\u00ad\u200b"\\-]{24}(?=[^\s"\\])/gu

const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler')
const template = await readFile(new URL('picture.typ', import.meta.url), 'utf8')
const { fontBlobs, known } = await readFonts(FONTS)
// A template that reads no file has no use for a folder, but the compiler wants one.
const compiler = NodeCompiler.create({ workspace: tmpdir(), fontArgs: [{ fontBlobs }] })

// Every picture is another one: nothing is worth keeping.
sharp.cache(false)
sharp.concurrency(1)

/** A word that is longer than any word may break anywhere. @param {string} text */
const breakable = (text) => text.replace(UNBROKEN, '$&\u200b')

/** @param {string} picture as JSON */
async function draw(picture) {
  const inputs = { picture: breakable(nameUnknown(picture, known)) }
  const compiled = compiler.compile({ mainFileContent: template, inputs })
  if (!compiled.result) {
    const error = compiled.takeDiagnostics() ?? compiled.takeError()
    throw new Error(`not drawn: ${JSON.stringify(error?.shortDiagnostics ?? null)}`)
  }
  const svg = compiler.plainSvg(compiled.result)
  compiler.evictCache(REMEMBERED)
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 4 }).toBuffer()
}

let last = Promise.resolve()
parentPort.on('message', ({ id, job }) => {
  last = last.then(async () => {
    try {
      parentPort.postMessage({ id, result: await draw(job) })
    } catch (error) {
      parentPort.postMessage({ id, error: error?.message ?? String(error) })
    }
  })
})
