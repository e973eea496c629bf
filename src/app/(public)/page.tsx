import type { Metadata } from 'next'
import { feedLink } from '@/app/feed-link'
import { requestBody } from '@/app/request-body'
import { EmptyState } from '@/components/empty-state'
import { Heading } from '@/components/heading'
import { Section } from '@/components/section'
import { SearchBox } from '@/components/search/search-box'
import { DecisionList } from '@/components/sessions/decision-list'
import { SessionList } from '@/components/sessions/session-list'
import { ReportLink } from '@/components/shell/report-link'
import { amount } from '@/domain/german'
import { readStart } from '@/usecases/read-start'

export async function generateMetadata(): Promise<Metadata> {
  const body = await requestBody()
  return {
    title: { absolute: `${body.name} im Wortlaut` },
    description: `Was im ${body.name} beantragt, gesagt und entschieden wurde – Satz für Satz, mit Quelle.`,
    alternates: {
      canonical: '/',
      types: feedLink('/feeds/beschluesse.atom', 'Neue Beschlüsse'),
    },
  }
}

export default async function StartPage() {
  const body = await requestBody()
  const { upcoming, latest, decisions, counts } = await readStart(body.id)
  return (
    <>
      <div className="max-w-[52rem] pt-16">
        <Heading level={1}>Was im Kreistag gesagt und entschieden wurde</Heading>
        <p className="mt-12 max-w-text text-kern-20 text-muted">
          Wortlaut zeigt zu jedem Tagesordnungspunkt, wer was beantragt hat, wer was gesagt hat und
          wie entschieden wurde. Wörtliche Rede und Zusammenfassung sind immer unterschieden, und
          hinter jeder Angabe steht ihre Quelle. Was keine Quelle berichtet, steht hier als „nicht
          berichtet“.
        </p>
        <div className="mt-24">
          <SearchBox />
        </div>
        <p className="mt-12 text-kern-16 text-muted">
          {[
            amount(counts.sessions, 'Sitzung', 'Sitzungen'),
            amount(counts.statements, 'Wortbeitrag', 'Wortbeiträge'),
            amount(counts.quotes, 'davon mit wörtlicher Rede', 'davon mit wörtlicher Rede'),
            amount(counts.persons, 'Person', 'Personen'),
          ].join(' · ')}
        </p>
      </div>
      <Section id="entscheidungen" title="Neueste Entscheidungen">
        {decisions.length === 0 ? (
          <EmptyState title="Noch ist keine Entscheidung veröffentlicht.">
            <p>
              Sehen Sie die <a href="/sitzungen">Sitzungen</a> an.
            </p>
          </EmptyState>
        ) : (
          <>
            <DecisionList motions={decisions} />
            <p className="mt-16">
              <a href="/abstimmungen">Alle Abstimmungen</a>
            </p>
          </>
        )}
      </Section>
      {upcoming.length > 0 ? (
        <Section id="naechste-sitzungen" title="Nächste Sitzungen">
          <SessionList sessions={upcoming} />
        </Section>
      ) : null}
      <Section id="letzte-sitzungen" title="Letzte Sitzungen">
        {latest.length === 0 ? (
          <EmptyState title="Noch ist keine Sitzung veröffentlicht.">
            <p>Sobald die erste Sitzung veröffentlicht ist, steht sie hier.</p>
          </EmptyState>
        ) : (
          <SessionList sessions={latest} />
        )}
        <p className="mt-16">
          <a href="/sitzungen">Alle Sitzungen</a>
        </p>
      </Section>
      <ReportLink address="/" />
    </>
  )
}
