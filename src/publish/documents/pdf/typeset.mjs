/**
 * The thread in which documents are typeset: a long one takes seconds, and no page waits for it. It is
 * plain JavaScript beside the sources, since a thread is started from a file.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { nameUnknown } from '../../fonts/coverage.mjs'
import { firaSans, readFonts, sourceSerif } from '../../fonts/files.mjs'

const require = createRequire(import.meta.url)

const FONTS = [
  ...['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'].map(firaSans),
  ...['400Regular', '400Regular_Italic', '600SemiBold'].map(sourceSerif),
]

/** What was typeset so many documents ago is forgotten. */
const REMEMBERED = 5

const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler')
const template = await readFile(new URL('document.typ', import.meta.url), 'utf8')
const { fontBlobs, known } = await readFonts(FONTS)
// A template that reads no file has no use for a folder, but the compiler wants one.
const compiler = NodeCompiler.create({ workspace: tmpdir(), fontArgs: [{ fontBlobs }] })

/** @param {{ document: string, seconds: number }} job */
function typeset({ document, seconds }) {
  const inputs = { document: nameUnknown(document, known) }
  const compiled = compiler.compile({ mainFileContent: template, inputs })
  if (!compiled.result) {
    const error = compiled.takeDiagnostics() ?? compiled.takeError()
    throw new Error(`not typeset: ${JSON.stringify(error?.shortDiagnostics ?? null)}`)
  }
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: seconds })
  compiler.evictCache(REMEMBERED)
  return pdf
}

parentPort.on('message', ({ id, job }) => {
  try {
    parentPort.postMessage({ id, result: typeset(job) })
  } catch (error) {
    parentPort.postMessage({ id, error: error?.message ?? String(error) })
  }
})
