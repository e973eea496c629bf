import { sessionStepLabel, type SessionStep } from '@/domain/preparation/steps'
import { agendaPath, deskPath, minutesPath, preparationPath } from './paths'

const paths: Readonly<Record<SessionStep, (id: string) => string>> = {
  prepare: agendaPath,
  invite: (id) => `${preparationPath(id)}#einladung`,
  desk: deskPath,
  minutes: minutesPath,
  approve: minutesPath,
}

/** Where a step of a session is taken. */
export const stepPath = (step: SessionStep, id: string): string => paths[step](id)

/** What is to be done next with a session, as a link there. */
export function NextLink({
  id,
  next,
  title,
}: {
  id: string
  next: SessionStep | null
  title: string
}) {
  if (next === null) return <>nichts mehr zu tun</>
  return (
    <a href={stepPath(next, id)}>
      {sessionStepLabel[next]}
      <span className="sr-only">: {title}</span>
    </a>
  )
}
