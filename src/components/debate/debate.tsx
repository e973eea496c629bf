import { Breadcrumbs } from '@/components/breadcrumbs'
import { CorrectionsList } from '@/components/corrections-list'
import { DateText, MomentText } from '@/components/date-text'
import { PageHeader } from '@/components/page-header'
import { Section } from '@/components/section'
import { ReportLink } from '@/components/shell/report-link'
import { SourceList } from '@/components/source-list'
import { SourceNote } from '@/components/source-note'
import { Quote } from '@/components/words/quote'
import { amount } from '@/domain/german'
import { debatePath, personPath, sessionPath } from '@/domain/record/paths'
import type { DebateView } from '@/domain/record/views'
import { AtAGlance } from './at-a-glance'
import { Facts } from './facts'
import { Motion } from './motion'
import { Neighbours } from './neighbours'
import { Statement } from './statement'

/** The page of a debate. `origin`: scheme and host of the site, for addresses that are cited. */
export function Debate({ debate, origin }: { debate: DebateView; origin: string }) {
  const { session, motions, statements, facts, corrections } = debate
  const { organization } = session
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'Sitzungen', href: '/sitzungen' },
          { label: session.title, href: sessionPath(session) },
        ]}
        current={debate.title}
      />
      <PageHeader
        kicker={
          <>
            {organization.name} · <DateText edtf={session.date} />
            {debate.number ? ` · Tagesordnungspunkt\u00a0${debate.number}` : null}
          </>
        }
        title={debate.title}
      />
      <AtAGlance debate={debate} />
      {debate.summary ? <p className="mt-24 max-w-text text-kern-20">{debate.summary}</p> : null}
      <Remarks debate={debate} />
      <OnThisPage debate={debate} />
      {debate.plainSummary ? (
        <Section id="kurz" title="In einfachen Worten">
          <p className="max-w-text">{debate.plainSummary}</p>
        </Section>
      ) : null}
      {motions.length > 0 ? (
        <Section id="antraege" title="Anträge und Abstimmungen">
          <div className="space-y-40">
            {motions.map((motion) => (
              <Motion key={motion.id} motion={motion} />
            ))}
          </div>
        </Section>
      ) : null}
      {facts.length > 0 ? (
        <Section id="zahlen" title="Hintergrund und Zahlen">
          <Facts facts={facts} />
        </Section>
      ) : null}
      <Section id="debatte" title="Die Debatte">
        {statements.length === 0 ? (
          <p className="text-muted">Wortbeiträge zu diesem Punkt sind nicht berichtet.</p>
        ) : (
          <>
            <p className="mb-16 max-w-text text-kern-16 text-muted">
              Wörtliche Rede steht in Serifenschrift und in Anführungszeichen; alles andere ist
              sinngemäß zusammengefasst.
            </p>
            {statements.map((statement) => (
              <Statement
                key={statement.id}
                statement={statement}
                session={session}
                item={debate}
                origin={origin}
              />
            ))}
          </>
        )}
      </Section>
      {corrections.length > 0 ? (
        <Section id="korrekturen" title="Korrekturen auf dieser Seite">
          <CorrectionsList corrections={corrections} />
        </Section>
      ) : null}
      {debate.sources.length > 0 ? (
        <Section id="quellen" title="Quellen dieser Seite">
          <SourceList sources={debate.sources} />
        </Section>
      ) : null}
      <p className="mt-32 text-kern-16 text-muted">
        Zuletzt geändert: <MomentText at={debate.modifiedAt} />
      </p>
      <Neighbours previous={debate.previous} next={debate.next} />
      <ReportLink address={debatePath(session, debate)} recordId={debate.id} />
    </>
  )
}

/** What has to be said about the item itself: its title, remarks, who was excluded, its source. */
function Remarks({ debate }: { debate: DebateView }) {
  return (
    <div className="mt-16 max-w-text space-y-4 text-kern-16 text-muted">
      {debate.titleReported ? null : (
        <p>Der Titel stammt von der Redaktion; die Quellen nennen keinen.</p>
      )}
      {debate.number ? null : <p>Die Nummer auf der Tagesordnung ist nicht berichtet.</p>}
      {debate.note ? <p>{debate.note}</p> : null}
      {debate.statedResult ? (
        <p>
          Ergebnis laut Quelle: <Quote text={debate.statedResult} />
        </p>
      ) : null}
      {debate.recusals.map(({ person, leftTable }) => (
        <p key={person.id}>
          Wegen Befangenheit ausgeschlossen: <a href={personPath(person)}>{person.name}</a>
          {leftTable ? ' (hat den Sitzungstisch verlassen)' : null}
        </p>
      ))}
      <SourceNote citations={debate.citations} />
    </div>
  )
}

/** The way to the parts of a long page. */
function OnThisPage({ debate }: { debate: DebateView }) {
  const parts = [
    debate.plainSummary ? { id: 'kurz', label: 'In einfachen Worten' } : null,
    debate.motions.length > 0
      ? { id: 'antraege', label: amount(debate.motions.length, 'Antrag', 'Anträge') }
      : null,
    debate.facts.length > 0 ? { id: 'zahlen', label: 'Hintergrund und Zahlen' } : null,
    debate.statements.length > 0
      ? {
          id: 'debatte',
          label: amount(debate.statements.length, 'Wortbeitrag', 'Wortbeiträge'),
        }
      : null,
    debate.corrections.length > 0
      ? {
          id: 'korrekturen',
          label: amount(debate.corrections.length, 'Korrektur', 'Korrekturen'),
        }
      : null,
  ].filter((part) => part !== null)
  return (
    <nav aria-label="Auf dieser Seite" className="mt-24">
      <ul className="flex flex-wrap gap-x-24 gap-y-4">
        {parts.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <span aria-hidden="true">↓ </span>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
