/** What a record's page says after a step was taken, by the parameter `hinweis` of its address. */
export const notices = {
  gespeichert: 'Gespeichert.',
  vorgelegt: 'Gespeichert und zur Prüfung vorgelegt.',
  'nicht-vorgelegt': 'Gespeichert, aber nicht zur Prüfung vorgelegt.',
  veroeffentlicht: 'Veröffentlicht.',
  zurueckgegeben: 'Zur Überarbeitung zurückgegeben.',
  zurueckgenommen: 'Zurückgenommen. Die Begründung steht öffentlich unter den Korrekturen.',
  verworfen: 'Verworfen.',
  'debatte-vorgelegt': 'Alle Entwürfe dieser Debatte sind zur Prüfung vorgelegt.',
  'debatte-veroeffentlicht': 'Alles, was in dieser Debatte zur Prüfung lag, ist veröffentlicht.',
} as const

export type NoticeName = keyof typeof notices

export const noticeOf = (name: unknown): string | null =>
  typeof name === 'string' && Object.hasOwn(notices, name) ? notices[name as NoticeName] : null

/**
 * An address in the admin area with what it is to say on arrival. No two are the same, so that a form
 * that is still open is drawn anew with what is stored now.
 */
export const withNotice = (path: `/admin/${string}`, notice: NoticeName) =>
  `${path}?hinweis=${notice}&stand=${Date.now().toString(36)}` as const
