export const followUpsPath = '/admin/auftraege'
export const followUpsOfMatterPath = (matterId: string) => `/admin/auftraege/${matterId}` as const
