import type { Metadata } from 'next'
import { requireActor } from '@/app/admin/require-actor'
import { requestBody } from '@/app/request-body'
import { EmptyState } from '@/components/empty-state'
import { Notice } from '@/components/notice'
import { NotReported } from '@/components/not-reported'
import { PageHeader } from '@/components/page-header'
import type { RosterMember } from '@/domain/procedure/roster'
import { readMembers } from '@/usecases/preparation/read-members'
import { newRecordPath, recordPath } from '../../../datensaetze/kinds'
import { Missing } from '../../../missing'
import { Trail } from '../../../trail'
import { membersPath, preparationPath, sessionsPath } from '../../paths'

export const metadata: Metadata = { title: 'Mitglieder' }

export default async function MembersPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const actor = await requireActor(membersPath(id))
  const { id: bodyId } = await requestBody()
  const found = await readMembers(actor, bodyId, id)
  if (!found) return <Missing />
  const { session, members, voting, statutory, unclear } = found
  return (
    <>
      <Trail
        steps={[
          { label: 'Sitzungen', href: sessionsPath },
          { label: session.title, href: preparationPath(id) },
        ]}
      />
      <PageHeader
        title="Mitglieder an diesem Tag"
        kicker={session.title}
        lead="Aus den Mitgliedschaften mit Beginn und Ende, die bei den Personen erfasst sind."
      />
      <p className="mt-16">
        Stimmberechtigt: {voting}
        {statutory === null ? '' : ` von ${statutory} nach der gesetzlichen Mitgliederzahl`}
      </p>
      {unclear.length > 0 ? (
        <div className="mt-16">
          <Notice tone="warning" title="Offene Angaben">
            <ul className="list-disc pl-20">
              {unclear.map((doubt) => (
                <li key={doubt}>{doubt}</li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      <div className="mt-24">
        {members.length === 0 ? (
          <EmptyState title="Für dieses Gremium ist kein Mitglied erfasst.">
            <p>
              <a href={newRecordPath('person')}>Person mit Mitgliedschaft anlegen</a>
            </p>
          </EmptyState>
        ) : (
          <MemberTable members={members} />
        )}
      </div>
    </>
  )
}

const voteWords = (mayVote: boolean | null) =>
  mayVote === null ? <NotReported /> : mayVote ? 'stimmberechtigt' : 'ohne Stimmrecht'

function MemberTable({ members }: { members: readonly RosterMember[] }) {
  return (
    <div
      className="kern-table-responsive relative"
      role="region"
      aria-label="Tabelle: Mitglieder"
      tabIndex={0}
    >
      <table className="kern-table">
        <caption className="sr-only">Mitglieder</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            {['Name', 'Fraktion', 'Amt oder Funktion', 'Stimmrecht'].map((title) => (
              <th key={title} scope="col" className="kern-table__header">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {members.map(({ id, name, faction, office, mayVote }) => (
            <tr key={id} className="kern-table__row">
              <th scope="row" className="kern-table__header">
                <a href={recordPath(id)}>{name}</a>
              </th>
              <td className="kern-table__cell">{faction?.shortName ?? 'keine erfasst'}</td>
              <td className="kern-table__cell">{office ?? 'Mitglied'}</td>
              <td className="kern-table__cell">{voteWords(mayVote)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
