import { formatNumber, quoted } from '@/domain/german'
import { MACHINE_READ } from '@/domain/procedure/machine-read'
import { hasNoFigures, voteFigures, type VoteFigure } from '@/domain/procedure/vote-figures'
import { voteVerdict } from '@/domain/procedure/vote-verdict'
import { motionPath, votePath } from '@/domain/record/paths'
import type { BodyView, CandidateView, VoteInContext } from '@/domain/record/views'
import { voteReplacementLabel } from '@/domain/vocabulary'
import { pageAddress, type Origin } from '@/publish/api/addresses'
import { markup, type Markup } from '@/publish/markup/markup'
import { embedPage } from './page'
import { sourceLine, unknown, wayBack, whereLine } from './parts'
import { embeddedBar, sample } from './vote-bar'

interface EmbeddedVote {
  body: BodyView
  origin: Origin
  vote: VoteInContext
}

function figure({ kind, count, singular, plural }: VoteFigure): Markup {
  return markup`<li>${sample(count === null ? 'unknown' : kind)} ${
    count === null
      ? unknown(`${plural} nicht berichtet`)
      : markup`<strong>${formatNumber(count)}</strong> ${count === 1 ? singular : plural}`
  }</li>`
}

function candidate({ name, votes, elected, byLot }: CandidateView): Markup {
  return markup`<tr><th scope="row">${name}${
    elected && markup`, <strong>gewählt${byLot && ' durch das Los'}</strong>`
  }</th><td>${votes === null ? unknown('nicht berichtet') : formatNumber(votes)}</td></tr>\n`
}

function result(vote: VoteInContext): Markup {
  if (vote.candidates.length > 0)
    return markup`<table><caption>${vote.round === 2 ? 'Engere Wahl (Stichwahl)' : 'Wahl'}: Stimmen für jeden Vorschlag</caption><tbody>
${vote.candidates.map(candidate)}</tbody></table>\n`
  if (hasNoFigures(vote)) return markup`<p>${unknown('Zahlen nicht berichtet')}</p>\n`
  return markup`${embeddedBar(vote)}<ul class="figures">${voteFigures(vote).map(figure)}</ul>\n`
}

/** A vote as a page to embed. */
export function embeddedVote({ body, origin, vote }: EmbeddedVote): string {
  const address = pageAddress(origin, votePath(vote.id))
  const { replacedBy } = vote
  return embedPage({
    title: `Abstimmung: ${vote.subject} – ${body.name} im Wortlaut`,
    about: address,
    content: markup`<article>
<h1>Abstimmung: ${vote.subject}</h1>
${
  replacedBy !== null &&
  markup`<p class="notice">Diese Zählung gilt nicht mehr: <a href="${pageAddress(origin, votePath(replacedBy.id))}">${voteReplacementLabel[replacedBy.how]}</a></p>
`
}<p><span class="verdict">${voteVerdict(vote).words}</span> · Antrag: <a href="${pageAddress(origin, motionPath(vote.motionId))}">${vote.motionTitle}</a></p>
${result(vote)}${
      vote.stated !== null &&
      markup`<p><q class="spoken">${quoted(vote.stated)}</q> <span class="small">(Wortlaut der Quelle)</span></p>\n`
    }${vote.machineRead && markup`<p class="small">${MACHINE_READ}</p>\n`}<footer>
${whereLine(origin, vote.session, vote.agendaItem)}
${sourceLine(origin, vote.citations)}
${wayBack(body, { href: address, words: 'Alle Angaben zur Abstimmung' })}
</footer>
</article>`,
  })
}
