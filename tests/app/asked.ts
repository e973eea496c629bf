/** Requests as the web server passes them on, for handlers that are called directly. */

// The test runner puts the path of its own pages there.
delete process.env['BASE_URL']

export const ORIGIN = 'https://kreistag.example'

export function requestTo(path: string, init: RequestInit = {}): Request {
  const url = new URL(path, ORIGIN)
  const headers = new Headers({ host: url.host, 'x-forwarded-proto': 'https' })
  new Headers(init.headers).forEach((value, name) => headers.set(name, value))
  return new Request(url, { ...init, headers })
}
