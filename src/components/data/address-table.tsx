import type { OpenAddress } from '@/domain/record/open-addresses'

/** Addresses with what they give and in which format. */
export function AddressTable({
  caption,
  rows,
}: {
  caption: string
  rows: readonly OpenAddress[]
}) {
  return (
    <section className="overflow-x-auto" aria-label={caption} tabIndex={0}>
      <table className="w-full min-w-[36rem] border-collapse">
        <caption className="pb-8 text-left text-kern-16 text-muted">{caption}</caption>
        <thead>
          <tr className="text-left align-bottom">
            {['Was', 'Adresse', 'Format'].map((label) => (
              <th key={label} scope="col" className="py-6 pr-16 font-semibold">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, href, address, format }) => (
            <tr key={address} className="border-t border-line align-baseline">
              <th scope="row" className="py-6 pr-16 text-left font-normal">
                {what}
              </th>
              <td className="py-6 pr-16 break-all hyphens-none">
                {href ? <a href={href}>{address}</a> : <code>{address}</code>}
              </td>
              <td className="py-6 pr-16">{format}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
