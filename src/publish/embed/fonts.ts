/** A font file of the site that embedded pages use. */
export interface EmbedFont {
  /** How its address ends. */
  file: string
  /** Its place among the installed packages. */
  module: string
  family: string
  /** One weight, or the two ends of a variable font. */
  weight: string
  /** The characters that it is loaded for; absent: all. */
  range?: string
}

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4'
const SANS = '@kern-ux/native/dist/fonts/fira-sans/FiraSans'

/** The fonts of the pages (`src/app/fonts.css`), in the weights that embedded pages have. */
export const EMBED_FONTS: readonly EmbedFont[] = [
  {
    file: 'fira-sans-400.woff2',
    module: `${SANS}-Regular.woff2`,
    family: 'Fira Sans',
    weight: '400',
  },
  {
    file: 'fira-sans-600.woff2',
    module: `${SANS}-SemiBold.woff2`,
    family: 'Fira Sans',
    weight: '600',
  },
  {
    file: 'source-serif-4.woff2',
    module: `${SERIF}-latin-wght-normal.woff2`,
    family: 'Source Serif 4',
    weight: '200 900',
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
  {
    file: 'source-serif-4-ext.woff2',
    module: `${SERIF}-latin-ext-wght-normal.woff2`,
    family: 'Source Serif 4',
    weight: '200 900',
    range:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+1E00-1E9F,U+1EF2-1EFF,U+2113,U+2C60-2C7F,U+A720-A7FF',
  },
]

/** The rules by which a page loads them. They are asked for by address, never from another host. */
export const fontFaces = (): string =>
  EMBED_FONTS.map(
    ({ file, family, weight, range }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;` +
      `src:url(/embed/fonts/${file}) format("woff2")${range ? `;unicode-range:${range}` : ''}}`,
  ).join('\n')
