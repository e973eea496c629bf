import { personPath, statementPath } from '@/domain/record/paths'
import { stanceWords } from '@/domain/record/stance-words'
import type { BodyView, SpeakerView, StatementInContext } from '@/domain/record/views'
import { pageAddress, type Origin } from '@/publish/api/addresses'
import { markup, type Markup } from '@/publish/markup/markup'
import { embedPage } from './page'
import { sourceLine, unknown, wayBack, whereLine } from './parts'
import { statementWords, wordsStatus } from './words'

interface EmbeddedStatement {
  body: BodyView
  origin: Origin
  statement: StatementInContext
  /** The number of the version that holds now. */
  current: number
  /** Whether this version and no other was asked for. */
  isPinned: boolean
}

const COLOR = /^#[0-9a-f]{3,8}$/i

function factionMark(color: string | null): Markup {
  const fill = color !== null && COLOR.test(color) ? color : 'none'
  return markup`<svg class="swatch" viewBox="0 0 12 12" aria-hidden="true"><rect x=".75" y=".75" width="10.5" height="10.5" rx="2" fill="${fill}" stroke="currentColor" stroke-width="1.5"/></svg>`
}

function speakerLine(origin: Origin, { person, faction, office }: SpeakerView): Markup {
  const name = markup`<a href="${pageAddress(origin, personPath(person))}">${person.name}</a>`
  if (!faction && office === null)
    return markup`${name} <small>${unknown('Fraktion und Amt nicht berichtet')}</small>`
  return markup`${name}${faction && markup` <small>${factionMark(faction.color)} ${faction.shortName}</small>`}${
    office !== null && markup` <small>${office}</small>`
  }`
}

/** A statement as a page to embed. */
export function embeddedStatement(given: EmbeddedStatement): string {
  const { body, origin, statement, current, isPinned } = given
  const { id, version, speaker, stance, replyTo, passages, note, session, agendaItem } = statement
  const permalink = pageAddress(origin, statementPath(id))
  const about = isPinned ? `${permalink}?version=${version}` : permalink
  return embedPage({
    title: `${speaker.person.name}: Wortbeitrag – ${body.name} im Wortlaut`,
    about,
    content: markup`<article>
<h1>${speakerLine(origin, speaker)}</h1>
${
  version !== current &&
  markup`<p class="notice">Das ist die frühere Fassung\u00a0${version}. Sie gilt nicht mehr: <a href="${permalink}?version=${current}">Geltende Fassung (${current}) ansehen</a></p>
`
}${stance !== null && markup`<p class="small">${stanceWords(stance)}</p>\n`}${
      replyTo !== null &&
      markup`<p class="small">antwortet auf <a href="${pageAddress(origin, statementPath(replyTo.id))}">${replyTo.speakerName}</a></p>\n`
    }${statementWords(passages)}${note !== null && markup`<p class="small">Anmerkung: ${note}</p>\n`}<footer>
${whereLine(origin, session, agendaItem)}
<p class="small">${wordsStatus(passages)}${version > 1 && ` Fassung\u00a0${version}.`}</p>
${sourceLine(origin, statement.citations)}
${wayBack(body, { href: about, words: 'Im Zusammenhang lesen' })}
</footer>
</article>`,
  })
}
