import { Fragment } from 'react'
import type { PassageView } from '@/domain/record/views'
import type { Highlights } from './marked-text'
import { Paraphrase } from './paraphrase'
import { joinsDirectly, passageBlocks, type PassageBlock } from '@/domain/record/passage-blocks'
import { BlockQuote, Quote } from './quote'

type ShownPassage = PassageView & { highlights?: Highlights }

/** What somebody said: quotes and paraphrases in the order of the speech, fragments in one flow. */
export function Passages({ passages }: { passages: readonly ShownPassage[] }) {
  return (
    <div className="space-y-12">
      {passageBlocks(passages).map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </div>
  )
}

function Block({ block }: { block: PassageBlock<ShownPassage> }) {
  const [first, ...rest] = block
  if (first.kind === 'quote' && rest.length === 0) {
    return <BlockQuote text={first.text} highlights={first.highlights} />
  }
  return (
    <p>
      {block.map((passage, index) => (
        <Fragment key={index}>
          {index === 0 || joinsDirectly(passage.text) ? null : ' '}
          {passage.kind === 'quote' ? (
            <Quote text={passage.text} highlights={passage.highlights} />
          ) : (
            <Paraphrase text={passage.text} highlights={passage.highlights} />
          )}
        </Fragment>
      ))}
    </p>
  )
}
