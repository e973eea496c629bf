/**
 * What is said of a vote that a program has read from the words of its source and nobody has confirmed
 * yet, wherever its result is shown.
 */
export const MACHINE_READ =
  'Maschinell aus den Worten der Quelle gelesen; von der Redaktion noch nicht geprüft.'

/** The same where there is room for few words, after the result. */
export const MACHINE_READ_SHORT = 'maschinell gelesen, noch nicht geprüft'
