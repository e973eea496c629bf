import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { SkipLink } from '@/components/shell/skip-link'
import { may } from '@/domain/publication/permissions'
import { userRoleLabel } from '@/domain/vocabulary'
import { adminDestinations } from './destinations'
import { signedIn } from './require-actor'
import { SignOutForm } from './sign-out-form'

export const metadata: Metadata = {
  title: { default: 'Verwaltung – Wortlaut', template: '%s – Wortlaut' },
  robots: { index: false, follow: false },
}

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const actor = (await signedIn())?.actor
  return (
    <>
      <SkipLink />
      {actor ? (
        <header className="border-b border-line bg-surface print:hidden">
          <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-32 gap-y-12 px-20 py-16 md:px-32">
            <a
              href="/admin"
              className="text-kern-20 font-semibold text-ink no-underline hover:underline"
            >
              Wortlaut: Verwaltung
            </a>
            <div className="flex flex-wrap items-center gap-x-16">
              <p>
                {actor.name} ({userRoleLabel[actor.role]})
              </p>
              <SignOutForm />
            </div>
            <nav aria-label="Verwaltung" className="w-full">
              <ul className="-mx-8 flex list-none flex-wrap gap-y-4">
                {adminDestinations
                  .filter(({ needs }) => needs === undefined || may(actor.role, needs))
                  .map(({ label, href }) => (
                    <li key={href}>
                      <a
                        href={href}
                        className="block px-8 py-6 font-semibold text-ink no-underline hyphens-none hover:underline"
                      >
                        {label}
                      </a>
                    </li>
                  ))}
              </ul>
            </nav>
          </div>
        </header>
      ) : null}
      <main
        id="inhalt"
        className="mx-auto w-full max-w-page flex-1 px-20 pt-24 pb-64 has-data-wide:max-w-[108rem] md:px-32"
      >
        {children}
      </main>
    </>
  )
}
