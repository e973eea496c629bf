import { NotGiven } from './not-given'

/** The operator's e-mail address. */
export function ContactAddress({ email }: { email: string | null }) {
  return email ? <a href={`mailto:${email}`}>{email}</a> : <NotGiven />
}
