/** The addresses of a session's preparation and of what comes after it. */
export const sessionsPath = '/admin/sitzungen'
export const newSessionPath = '/admin/sitzungen/neu'
export const preparationPath = (id: string) => `/admin/sitzungen/${id}` as const
export const agendaPath = (id: string) => `/admin/sitzungen/${id}/tagesordnung` as const
export const agendaItemPath = (id: string, itemId: string) =>
  `/admin/sitzungen/${id}/tagesordnung/${itemId}` as const
export const membersPath = (id: string) => `/admin/sitzungen/${id}/mitglieder` as const
export const deskPath = (id: string) => `/admin/sitzungen/${id}/pult` as const
export const journalPath = (id: string) => `/admin/sitzungen/${id}/journal` as const
export const minutesPath = (id: string) => `/admin/sitzungen/${id}/niederschrift` as const
