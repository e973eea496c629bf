import { amount } from '@/domain/german'
import { markup } from '@/publish/markup/markup'
import type { MailEntry } from './entries'
import { subjectLine, type MailContent } from './mail'
import { mailPage } from './page'
import { wordsHtml, wordsStatus, wordsText } from './words'

export interface NewsMail {
  /** What is told of, as it follows „zu“: `„Integrationshelfer“`, `Erika Muster`. */
  about: string
  /** Whether the news are statements alone, or motions and agenda items too. */
  statementsOnly: boolean
  /** How the body is called. */
  bodyName: string
  /** All there is news of, shown or not. */
  total: number
  entries: readonly MailEntry[]
  /** Absolute addresses: where all of it is shown, and what only this recipient may use. */
  links: { all: string; manage: string; unsubscribe: string }
}

/** `3 neue Wortbeiträge zu „Integrationshelfer“` */
function headlineOf({ total, statementsOnly, about }: NewsMail): string {
  const what = statementsOnly
    ? amount(total, 'neuer Wortbeitrag', 'neue Wortbeiträge')
    : amount(total, 'neuer Eintrag', 'neue Einträge')
  return `${what} zu ${about}`
}

const why = (about: string): string =>
  `Sie bekommen diese E-Mail, weil Sie sich über Neues zu ${about} benachrichtigen lassen.`
const CHANGE = 'Häufigkeit ändern, anhalten, alle Benachrichtigungen ansehen'
const END = 'Diese Benachrichtigung abbestellen'

/** Tells what became public. */
export function newsMail(news: NewsMail): MailContent {
  const headline = headlineOf(news)
  return {
    subject: subjectLine(headline),
    text: asText(news, headline),
    html: asHtml(news, headline),
  }
}

const more = ({ total, entries }: NewsMail): string | null =>
  total > entries.length
    ? `Das sind die ersten ${entries.length} von ${amount(total, 'Eintrag', 'Einträgen')}.`
    : null

function asText(news: NewsMail, headline: string): string {
  const { bodyName, entries, about, links } = news
  const rest = more(news)
  return [
    `${headline}\n${bodyName} im Wortlaut`,
    ...entries.map(entryText),
    ...(rest === null ? [] : [rest]),
    `Alles ansehen: ${links.all}`,
    `-- \n${why(about)}`,
    `${CHANGE}: ${links.manage}`,
    `${END}: ${links.unsubscribe}`,
    '',
  ].join('\n\n')
}

function entryText(entry: MailEntry, index: number): string {
  const status = wordsStatus(entry.words)
  return [
    `${index + 1}. ${entry.title}\n${entry.context}`,
    ...wordsText(entry),
    ...(status === null ? [] : [`(${status})`]),
    ...entry.notes,
    entry.link,
  ].join('\n\n')
}

function asHtml(news: NewsMail, headline: string): string {
  const { bodyName, entries, about, links } = news
  const rest = more(news)
  return mailPage({
    title: headline,
    content: markup`<h1>${headline}</h1>
<p class="small">${bodyName} im Wortlaut</p>
${entries.map(entryHtml)}${rest !== null && markup`<p>${rest}</p>\n`}<p><a href="${links.all}">Alles ansehen</a></p>`,
    footer: markup`<p>${why(about)}</p>
<p><a href="${links.manage}">${CHANGE}</a></p>
<p><a href="${links.unsubscribe}">${END}</a></p>`,
  })
}

function entryHtml(entry: MailEntry) {
  const status = wordsStatus(entry.words)
  return markup`<article>
<h2><a href="${entry.link}">${entry.title}</a></h2>
<p class="small">${entry.context}</p>
${wordsHtml(entry)}${status !== null && markup`<p class="small">${status}</p>\n`}${entry.notes.map((note) => markup`<p>${note}</p>\n`)}</article>
`
}
