import { MomentText } from '@/components/date-text'
import { SubmitButton } from '@/components/forms/submit-button'
import { deviceName } from '@/domain/account/device-name'
import { endLoginSessionAction, signOutEverywhereAction } from './actions'

interface LoginSessionsProps {
  sessions: readonly { id: string; userAgent: string | null; createdAt: Date }[]
  currentId: string
}

export function LoginSessions({ sessions, currentId }: LoginSessionsProps) {
  return (
    <>
      <ul className="flex max-w-[36rem] list-none flex-col gap-16">
        {sessions.map(({ id, userAgent, createdAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-12 border-l-4 border-line pl-16"
          >
            <div>
              <p className="font-semibold">{deviceName(userAgent)}</p>
              <p className="text-muted">
                angemeldet am <MomentText at={createdAt.toISOString()} />
              </p>
            </div>
            {id === currentId ? (
              <p>dieses Gerät</p>
            ) : (
              <form action={endLoginSessionAction}>
                <input type="hidden" name="id" value={id} />
                <SubmitButton look="tertiary">Abmelden</SubmitButton>
              </form>
            )}
          </li>
        ))}
      </ul>
      <form action={signOutEverywhereAction} className="mt-24">
        <SubmitButton look="secondary">Auf allen Geräten abmelden</SubmitButton>
      </form>
    </>
  )
}
