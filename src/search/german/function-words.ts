/** Words without inflected forms whose letters are also the stem of a noun: seit and Seite. */
const FUNCTION_WORDS = new Set(
  `
  aber ab als also am an auch auf aufs aus bei beim bin bis bist da dann das dass dem den denen denn der
  deren des dessen die doch dort du durch eben er es etwa fuer fuers gar gegen hab hat hier hin
  ich ihm ihn ihnen im in ist ja je kann mich mir mit nach nicht noch nun nur ob oder ohne schon sei
  seid seit sich sie sind so ueber um und uns vom von vor war wegen weil wem wen wenn wer wie will wir
  wird wo zu zum zur
  `
    .trim()
    .split(/\s+/),
)

/** Whether a word in folded spelling is only itself. */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word)
