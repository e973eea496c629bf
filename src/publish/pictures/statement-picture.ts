import { statusWords } from '@/domain/evidence/citation/words'
import { quoted } from '@/domain/german'
import { excerpt } from '@/domain/record/excerpt'
import { joinsDirectly, passageBlocks } from '@/domain/record/passage-blocks'
import type { BodyView, PassageView, SpeakerView, StatementInContext } from '@/domain/record/views'
import type { Picture, PictureRun } from './picture'
import { shortText } from '@/lib/short-text'
import { siteWords, whereWords } from './where'

/** Characters of a statement that a picture shows. */
const BUDGET = 420

const COLOR = /^#[0-9a-f]{6}$/i

function toRun({ kind, text }: PassageView): PictureRun {
  const shown = shortText(text, BUDGET)
  return kind === 'quote'
    ? { look: 'verbatim', text: quoted(shown) }
    : { look: 'plain', text: shown }
}

function toParagraphs(passages: readonly PassageView[]): PictureRun[][] {
  const { passages: shown, omittedAfter } = excerpt(passages, BUDGET)
  const paragraphs = passageBlocks(shown).map((block) =>
    block.flatMap((passage, index): PictureRun[] => {
      const isApart = index > 0 && !joinsDirectly(passage.text)
      return [...(isApart ? [{ look: 'plain' as const, text: ' ' }] : []), toRun(passage)]
    }),
  )
  return omittedAfter ? [...paragraphs, [{ look: 'plain', text: '[…]' }]] : paragraphs
}

function toWho({ person, faction, office }: SpeakerView): Picture['who'] {
  const color = faction?.color ?? null
  return {
    name: shortText(person.name, 80),
    faction: faction && {
      name: shortText(faction.shortName, 40),
      color: color !== null && COLOR.test(color) ? color : null,
    },
    office: office === null ? null : shortText(office, 80),
  }
}

/** The picture of a statement: what was said, by whom, where and when. */
export const statementPicture = (
  body: BodyView,
  { passages, speaker, session, agendaItem }: StatementInContext,
): Picture => ({
  kicker: `${whereWords(session)} · ${shortText(agendaItem.title, 110)}`,
  words: toParagraphs(passages),
  bar: [],
  lines: [],
  who: toWho(speaker),
  status: statusWords(passages),
  site: siteWords(body),
})
