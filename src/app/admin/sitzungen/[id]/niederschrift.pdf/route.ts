import { minutesFile } from '@/app/admin/sitzungen/minutes-route'

/** GET: the minutes as they are being written, `?fassung=nichtoeffentlich` for the whole of them. */
export const GET = minutesFile('pdf')
