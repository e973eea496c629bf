import localFont from 'next/font/local'

/*
 * The build reads these calls as they stand: only literals are allowed in them.
 *
 * A typeface that comes later than the text it is for is used from the next page on (`optional`): words
 * that somebody has begun to read never move. What every page needs is asked for with the page itself,
 * so that it is there in time; until then stands a face of the system with the measures of this one. The
 * constants are families in the rules: „sans“ or „serif“ would be found on systems that have such an alias.
 */

const firaSans = localFont({
  src: [
    {
      path: '../../node_modules/@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff2',
      weight: '400',
    },
    {
      path: '../../node_modules/@fontsource/fira-sans/files/fira-sans-latin-600-normal.woff2',
      weight: '600',
    },
  ],
  variable: '--font-sans-stand-in',
  adjustFontFallback: 'Arial',
  display: 'optional',
  declarations: [
    { prop: 'font-family', value: "'Fira Sans'" },
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
})

const sourceSerif = localFont({
  src: '../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
  weight: '400',
  variable: '--font-verbatim-stand-in',
  adjustFontFallback: 'Times New Roman',
  display: 'optional',
  declarations: [
    { prop: 'font-family', value: "'Source Serif 4'" },
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
})

/** Only the preview of minutes has emphasis. */
export const italic = localFont({
  src: '../../node_modules/@fontsource/fira-sans/files/fira-sans-latin-400-italic.woff2',
  weight: '400',
  style: 'italic',
  preload: false,
  adjustFontFallback: false,
  display: 'optional',
  declarations: [{ prop: 'font-family', value: "'Fira Sans'" }],
})

/** Names from other languages; the files are made by `scripts/lib/subset-fonts.mjs`. */
export const extendedSans = localFont({
  src: [
    { path: '../../dist/fonts/fira-sans-extended-400.woff2', weight: '400' },
    { path: '../../dist/fonts/fira-sans-extended-600.woff2', weight: '600' },
  ],
  preload: false,
  adjustFontFallback: false,
  display: 'optional',
  declarations: [
    { prop: 'font-family', value: "'Fira Sans'" },
    {
      prop: 'unicode-range',
      value:
        'U+0100-0130,U+0132-0151,U+0154-017F,U+018F,U+01CD-01DC,U+01E6-01E7,U+0218-021B,U+0259,U+1E9E',
    },
  ],
})

/** The same in verbatim words. */
export const extendedSerif = localFont({
  src: '../../dist/fonts/source-serif-4-extended-400.woff2',
  weight: '400',
  preload: false,
  adjustFontFallback: false,
  display: 'optional',
  declarations: [
    { prop: 'font-family', value: "'Source Serif 4'" },
    {
      prop: 'unicode-range',
      value:
        'U+0100-0130,U+0132-0151,U+0154-017F,U+018F,U+01CD-01DC,U+01E6-01E7,U+0218-021B,U+0259,U+1E9E',
    },
  ],
})

/** Classes of the document's root: the variables that name the faces standing in. */
export const fontVariables = `${firaSans.variable} ${sourceSerif.variable}`
