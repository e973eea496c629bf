/**
 * The thread in which documents are typeset: a long one takes seconds, and no page waits for it. It is
 * plain JavaScript beside the sources, since a thread is started from a file.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { coverage, nameUnknown } from './coverage.mjs'

const require = createRequire(import.meta.url)

const FONTS = [
  ...['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'].map(
    (style) => `@expo-google-fonts/fira-sans/${style}/FiraSans_${style}.ttf`,
  ),
  ...['400Regular', '400Regular_Italic', '600SemiBold'].map(
    (style) => `@expo-google-fonts/source-serif-4/${style}/SourceSerif4_${style}.ttf`,
  ),
]

/** What was typeset so many documents ago is forgotten. */
const REMEMBERED = 5

const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler')
const [template, ...fontBlobs] = await Promise.all([
  readFile(new URL('document.typ', import.meta.url), 'utf8'),
  ...FONTS.map((font) => readFile(require.resolve(font))),
])
const known = new Set(fontBlobs.flatMap((font) => [...coverage(font)]))
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

parentPort.on('message', (job) => {
  try {
    parentPort.postMessage({ id: job.id, pdf: typeset(job) })
  } catch (error) {
    parentPort.postMessage({ id: job.id, error: error?.message ?? String(error) })
  }
})
