import { Checkbox } from '@/components/forms/checkbox'
import type { OfferedItem } from '@/domain/preparation/offered-items'

interface OfferedItemsProps {
  items: readonly OfferedItem[]
  /** As the form was sent; empty if it was not. */
  values: Readonly<Record<string, string>>
  fromLast: boolean
}

/** Items that the new agenda can take over, each with a box to tick. */
export function OfferedItems({ items, values, fromLast }: OfferedItemsProps) {
  const wasSent = Object.keys(values).length > 0
  const groups = [
    { title: 'Regelmäßige Punkte', of: (item: OfferedItem) => item.from === null },
    { title: 'Offen aus früheren Sitzungen', of: (item: OfferedItem) => item.from !== null },
  ]
  return (
    <>
      <input type="hidden" name="itemCount" value={items.length} />
      {groups.map(({ title, of }) =>
        items.some(of) ? (
          <fieldset key={title} className="min-w-0">
            <legend className="mb-12 text-kern-20 font-semibold">{title}</legend>
            <ul className="list-none space-y-12">
              {items.map((item, index) =>
                of(item) ? (
                  <li key={index}>
                    <Checkbox
                      name={`item-${index}`}
                      label={item.title}
                      hint={[item.from, item.isPublic ? null : 'nichtöffentlich']
                        .filter(Boolean)
                        .join(' · ')}
                      defaultChecked={
                        wasSent ? values[`item-${index}`] === 'on' : fromLast && item.usual
                      }
                    />
                    <input type="hidden" name={`item-${index}-title`} value={item.title} />
                    <input
                      type="hidden"
                      name={`item-${index}-public`}
                      value={item.isPublic ? 'on' : ''}
                    />
                    <input
                      type="hidden"
                      name={`item-${index}-matter`}
                      value={item.matterId ?? ''}
                    />
                    <input
                      type="hidden"
                      name={`item-${index}-rapporteur`}
                      value={item.rapporteur ?? ''}
                    />
                  </li>
                ) : null,
              )}
            </ul>
          </fieldset>
        ) : null,
      )}
    </>
  )
}
