import { signingListPaper } from '@/app/admin/sitzungen/papers-route'

export const { GET, HEAD } = signingListPaper('pdf')
