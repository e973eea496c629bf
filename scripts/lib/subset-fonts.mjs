import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { root } from './root.mjs'

/** Letters of names from other languages that use the Latin alphabet: first and last, as code points. */
const EXTENDED = [
  [0x0100, 0x017f],
  [0x018f, 0x018f],
  [0x01cd, 0x01dc],
  [0x01e6, 0x01e7],
  [0x0218, 0x021b],
  [0x0259, 0x0259],
  [0x1e9e, 0x1e9e],
]

/** Where they come from among the packages, and where they are written to below the project's folder. */
const FONTS = [
  ['fira-sans', '400'],
  ['fira-sans', '600'],
  ['source-serif-4', '400'],
].map(([name, weight]) => ({
  from: `node_modules/@fontsource/${name}/files/${name}-latin-ext-${weight}-normal.woff2`,
  to: `dist/fonts/${name}-extended-${weight}.woff2`,
}))

/** What has to be the same for the files to be. */
export const FONT_SOURCES = ['scripts/lib/subset-fonts.mjs', 'package-lock.json']

/**
 * Writes the fonts' parts for names such as Şahin and Kaczyński: a fifth of what the packages have for
 * every language that writes in Latin letters, so that one such name does not double a page.
 */
export async function subsetFonts() {
  const { default: subset } = await import('subset-font')
  const text = EXTENDED.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
  ).join('')
  for (const { from, to } of FONTS) {
    const file = join(root, to)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(
      file,
      await subset(await readFile(join(root, from)), text, { targetFormat: 'woff2' }),
    )
  }
}
