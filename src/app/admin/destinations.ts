import type { Action } from '@/domain/publication/permissions'

/** What the navigation of the admin area leads to, and what one has to be allowed to see it. */
export const adminDestinations: readonly { label: string; href: string; needs?: Action }[] = [
  { label: 'Übersicht', href: '/admin' },
  { label: 'Sitzungen', href: '/admin/sitzungen' },
  { label: 'Aufträge', href: '/admin/auftraege' },
  { label: 'Datensätze', href: '/admin/datensaetze' },
  { label: 'Prüfung', href: '/admin/pruefung' },
  { label: 'Meldungen', href: '/admin/meldungen', needs: 'read-reports' },
  { label: 'Benutzer', href: '/admin/benutzer', needs: 'manage-users' },
  { label: 'Konto', href: '/admin/konto' },
]
