import { NotGiven } from './not-given'

/** What the operator of the site has said, with its line breaks; or that nothing was said yet. */
export function Given({ value }: { value: string | null }) {
  return value === null ? <NotGiven /> : <span className="whitespace-pre-line">{value}</span>
}
