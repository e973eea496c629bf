import { SourceNote } from '@/components/source-note'
import { SpeakerName } from '@/components/speaker-name'
import { Passages } from '@/components/words/passages'
import { FRAME_WIDTH, statementHeight } from '@/domain/record/embed-code'
import { statementAnchor, statementPath } from '@/domain/record/paths'
import type { AgendaItemRef, SessionRef, StatementView } from '@/domain/record/views'
import { statementEmbedPath } from '@/domain/record/share-paths'
import { stanceWords } from '@/domain/record/stance-words'
import { Cite } from './cite'
import { Embed } from './embed'

interface StatementProps {
  statement: StatementView
  session: SessionRef
  item: Pick<AgendaItemRef, 'number' | 'title' | 'titleReported'>
  /** Scheme and host of the site. */
  origin: string
  /** The version to embed where a page shows one in particular; absent: whichever holds. */
  embedVersion?: number
  /** Level of the heading with the speaker's name, below the one that stands above. */
  level?: 2 | 3
}

/** One contribution: the speaker in the margin, the words, the source as a side note. */
export function Statement(props: StatementProps) {
  const { statement, session, item, origin, embedVersion, level = 3 } = props
  const Name = `h${level}` as const
  const { id, speaker, stance, replyTo, passages, note, citations, version } = statement
  const heading = `${statementAnchor(id)}-name`
  return (
    <article
      id={statementAnchor(id)}
      aria-labelledby={heading}
      className="grid gap-x-32 gap-y-8 border-t border-line py-24 target:bg-surface target:outline-2 target:outline-offset-8 target:outline-focus md:grid-cols-[12.5rem_minmax(0,1fr)] lg:grid-cols-[12.5rem_minmax(0,1fr)_12.5rem]"
    >
      <header className="leading-[1.4]">
        <Name id={heading} className="text-kern-18 font-normal">
          <SpeakerName speaker={speaker} stacked />
        </Name>
        {stance ? <p className="mt-4 text-kern-16 text-muted">{stanceWords(stance)}</p> : null}
      </header>
      <div className={replyTo ? 'border-l-4 border-edge pl-16 md:pl-20' : 'md:pl-24'}>
        {replyTo ? (
          <p className="mb-8 text-kern-16 text-muted">
            <span aria-hidden="true">→ </span>
            <a href={`#${statementAnchor(replyTo.id)}`}>antwortet auf {replyTo.speakerName}</a>
          </p>
        ) : null}
        <Passages passages={passages} />
        {note ? (
          <p className="mt-12 text-kern-16 text-muted">
            <span className="font-semibold">Anmerkung:</span> {note}
          </p>
        ) : null}
      </div>
      <footer className="space-y-6 md:col-start-2 md:pl-24 lg:col-start-3 lg:pl-0">
        <SourceNote citations={citations} />
        <div className="flex flex-wrap gap-x-20 gap-y-4 text-kern-16 lg:flex-col">
          <p>
            <a href={statementPath(id)} className="permalink">
              Dauerhafte Adresse
            </a>
            {version > 1 ? <span className="text-muted">{`, Fassung\u00a0${version}`}</span> : null}
          </p>
          <Cite statement={statement} session={session} item={item} origin={origin} />
          <Embed
            frame={{
              src: `${origin}${statementEmbedPath(id, embedVersion)}`,
              title: `${speaker.person.name}: Wortbeitrag`,
              width: FRAME_WIDTH,
              height: statementHeight(passages),
            }}
          />
        </div>
      </footer>
    </article>
  )
}
