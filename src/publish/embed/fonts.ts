/** A font file of the site that embedded pages use. */
export interface EmbedFont {
  /** How its address ends. */
  file: string
  /** Its place below the project's folder. */
  path: string
  family: string
  weight: string
  /** The characters that it is loaded for. */
  range: string
}

const SERIF = 'Source Serif 4'

const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
const EXTENDED =
  'U+0100-0130,U+0132-0151,U+0154-017F,U+018F,U+01CD-01DC,U+01E6-01E7,U+0218-021B,U+0259,U+1E9E'

const font = (name: string, family: string, weight: string): EmbedFont[] => [
  {
    file: `${name}-latin-${weight}.woff2`,
    path: `node_modules/@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`,
    family,
    weight,
    range: LATIN,
  },
  {
    file: `${name}-extended-${weight}.woff2`,
    path: `dist/fonts/${name}-extended-${weight}.woff2`,
    family,
    weight,
    range: EXTENDED,
  },
]

/** The fonts of the pages (`src/app/fonts.ts`), in the weights that embedded pages have. */
export const EMBED_FONTS: readonly EmbedFont[] = [
  ...font('fira-sans', 'Fira Sans', '400'),
  ...font('fira-sans', 'Fira Sans', '600'),
  ...font('source-serif-4', SERIF, '400'),
]

const address = ({ file }: EmbedFont): string => `/embed/fonts/${file}`

/**
 * The rules by which a page loads them. They are asked for by address, never from another host. One
 * that comes too late is used from the next page on: words that somebody has begun to read never move.
 */
export const fontFaces = (): string =>
  EMBED_FONTS.map(
    (font) =>
      `@font-face{font-family:"${font.family}";font-weight:${font.weight};font-display:optional;` +
      `src:url(${address(font)}) format("woff2");unicode-range:${font.range}}`,
  ).join('\n')

/** What a page asks for with itself, so that it is there in time. @param spoken whether it has verbatim words */
export const neededFonts = (spoken: boolean): string[] =>
  EMBED_FONTS.filter(({ family, range }) => range === LATIN && (spoken || family !== SERIF)).map(
    address,
  )
