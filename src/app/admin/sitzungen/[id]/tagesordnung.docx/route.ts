import { agendaPaper } from '@/app/admin/sitzungen/papers-route'

export const { GET, HEAD } = agendaPaper('docx')
