/** The fonts of the site as documents and pictures are set in them: TrueType, from the installed packages. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { coverage } from './coverage.mjs'

const require = createRequire(import.meta.url)

/** @param {string} style `600SemiBold` */
export const firaSans = (style) => `@expo-google-fonts/fira-sans/${style}/FiraSans_${style}.ttf`

/** @param {string} style `400Regular` */
export const sourceSerif = (style) =>
  `@expo-google-fonts/source-serif-4/${style}/SourceSerif4_${style}.ttf`

/**
 * Reads fonts.
 *
 * @param {readonly string[]} fonts
 * @returns the files, and the characters that any of them has
 */
export async function readFonts(fonts) {
  const fontBlobs = await Promise.all(fonts.map((font) => readFile(require.resolve(font))))
  return { fontBlobs, known: new Set(fontBlobs.flatMap((font) => [...coverage(font)])) }
}
