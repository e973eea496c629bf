import { resultFigures } from '@/domain/procedure/result-words'
import { voteBar, type BarSegment, type CountedVote } from '@/domain/procedure/vote-bar'
import { Markup, markup } from '@/publish/markup/markup'

const WIDTH = 600
const HEIGHT = 34

/** Laid over the colours: the same is said without colour. */
const PATTERNS = new Markup(
  `<defs><pattern id="no" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="on-no" width="2.5" height="8"/></pattern><pattern id="abstain" width="8" height="8" patternUnits="userSpaceOnUse"><circle class="on-abstain" cx="4" cy="4" r="1.8"/></pattern><pattern id="invalid" width="6" height="6" patternUnits="userSpaceOnUse"><path class="on-invalid" d="M0 3H6M3 0V6" stroke-width="1.2"/></pattern></defs>`,
)

function stretch({ kind, x, width }: BarSegment): Markup {
  const place = markup`x="${x}" y="0" width="${width}" height="${HEIGHT}"`
  if (kind === 'unknown')
    return markup`<rect class="open" ${place} stroke-dasharray="5 4" stroke-width="2"/>`
  return markup`<rect class="${kind}" ${place}/>${kind !== 'yes' && markup`<rect fill="url(#${kind})" ${place}/>`}`
}

/** The vote as a bar to scale; nothing where the figures do not allow a picture. */
export function embeddedBar(vote: CountedVote): Markup | null {
  const bar = voteBar(vote, WIDTH)
  return (
    bar &&
    markup`<svg class="bar" role="img" aria-label="Balken: ${resultFigures(vote)}" viewBox="-1 -1 ${WIDTH + 2} ${HEIGHT + 2}">${PATTERNS}${bar.segments.map(stretch)}</svg>
${bar.scale === null && markup`<p class="small">Der gestrichelte Teil steht für Stimmen, deren Zahl nicht berichtet ist.</p>\n`}`
  )
}

/** The sample beside a figure: colour and pattern of its part of the bar. */
export function sample(kind: BarSegment['kind']): Markup {
  const place = new Markup('x=".75" y=".75" width="14.5" height="14.5" rx="2"')
  return markup`<svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">${
    kind === 'unknown'
      ? markup`<rect class="open" ${place} stroke-width="1.5" stroke-dasharray="3 2"/>`
      : markup`<rect class="${kind}" ${place}/>${kind !== 'yes' && markup`<rect fill="url(#${kind})" ${place}/>`}`
  }</svg>`
}
