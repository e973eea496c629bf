import { shortText } from '@/lib/short-text'

/** A mail before it has a sender and a recipient. */
export interface MailContent {
  /** One line. */
  subject: string
  text: string
  html: string
}

/** Longer ones are cut off by most readers of mail. */
const LONGEST_SUBJECT = 140

/**
 * A subject in one line, whatever stands in it: no title can bring a header along. Of what a title is too
 * long for, the end is left out.
 */
export const subjectLine = (text: string): string => shortText(text, LONGEST_SUBJECT)
