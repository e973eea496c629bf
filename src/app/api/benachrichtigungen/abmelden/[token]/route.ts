import { notFound } from '@/app/_http/problem'
import { endAlert } from '@/usecases/alerts/end-alert'

interface Asked {
  params: Promise<{ token: string }>
}

/** Ends a subscription at the mail program's request (RFC 8058): no cookie, no question. */
export async function POST(_: Request, { params }: Asked): Promise<Response> {
  const { token } = await params
  if (!(await endAlert(token))) return notFound()
  return new Response('Abbestellt.\n', {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}

/** Whoever opens the address in a browser is led to the page with the button: opening ends nothing. */
export async function GET(_: Request, { params }: Asked): Promise<Response> {
  const { token } = await params
  return new Response(null, {
    status: 303,
    headers: {
      Location: `/benachrichtigungen/abmelden?schluessel=${encodeURIComponent(token)}`,
      'Cache-Control': 'no-store',
    },
  })
}
