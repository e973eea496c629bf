import { Breadcrumbs } from '@/components/breadcrumbs'
import { MomentText } from '@/components/date-text'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { SessionLine } from '@/components/session-line'
import { ReportLink } from '@/components/shell/report-link'
import { sessionPath, statementAnchor, statementPath } from '@/domain/record/paths'
import type { StatementVersion as StatementVersionView } from '@/domain/record/statement-version'
import { Statement } from './statement'

interface StatementVersionProps extends StatementVersionView {
  /** Scheme and host of the site. */
  origin: string
}

/** One version of a statement on a page of its own. */
export function StatementVersion(props: StatementVersionProps) {
  const { version, current, at, reason, statement, origin } = props
  const { session, agendaItem, speaker, id } = statement
  const inDebate = `${agendaItem.path}#${statementAnchor(id)}`
  const isCurrent = version === current
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'Sitzungen', href: '/sitzungen' },
          { label: session.title, href: sessionPath(session) },
          { label: agendaItem.title, href: agendaItem.path },
        ]}
        current={`Wortbeitrag, Fassung\u00a0${version}`}
      />
      <PageHeader
        kicker={<SessionLine session={session} item={agendaItem} />}
        title={`${speaker.person.name}: Wortbeitrag, Fassung\u00a0${version}`}
      />
      <div className="my-24">
        <Notice
          tone={isCurrent ? 'info' : 'warning'}
          title={
            isCurrent
              ? 'Das ist die geltende Fassung.'
              : 'Das ist eine frühere Fassung. Sie gilt nicht mehr.'
          }
        >
          <p>
            Veröffentlicht am <MomentText at={at} />.
            {reason ? ` Grund der Änderung: ${reason}` : null}
          </p>
          <p className="mt-8">
            {isCurrent ? null : (
              <>
                <a href={`${statementPath(id)}?version=${current}`}>
                  Geltende Fassung ({current}) ansehen
                </a>
                {' · '}
              </>
            )}
            <a href={inDebate}>Zur Debatte</a>
          </p>
        </Notice>
      </div>
      <Statement
        statement={statement}
        session={session}
        item={agendaItem}
        origin={origin}
        embedVersion={version}
        level={2}
      />
      <Versions id={id} version={version} current={current} />
      <ReportLink address={`${statementPath(id)}?version=${version}`} recordId={id} />
    </>
  )
}

function Versions({ id, version, current }: { id: string; version: number; current: number }) {
  if (current === 1) return null
  return (
    <nav aria-label="Alle Fassungen" className="mt-24 border-t border-line pt-16">
      <ul className="flex flex-wrap gap-x-16">
        {Array.from({ length: current }, (_, index) => index + 1).map((each) => (
          <li key={each}>
            {each === version ? (
              <span aria-current="page">{`Fassung\u00a0${each}`}</span>
            ) : (
              <a href={`${statementPath(id)}?version=${each}`}>{`Fassung\u00a0${each}`}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
