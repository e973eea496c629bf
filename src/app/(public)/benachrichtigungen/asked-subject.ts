import { topicParameters } from '@/domain/alerts/form-address'
import { recordSubject, searchSubject, type AlertSubject } from '@/usecases/alerts/subject'

/**
 * What the address of the form asks to be told news of; `null`: nothing, or nothing that is public.
 *
 * @param get a parameter of the address, or a field of the form that was sent from it
 */
export async function askedSubject(
  bodyId: string,
  get: (name: string) => string | null,
): Promise<AlertSubject | null> {
  for (const [parameter, topic] of Object.entries(topicParameters)) {
    const slug = get(parameter)
    if (slug) return recordSubject(bodyId, topic, { slug })
  }
  const query = get('suche')
  return query === null ? null : searchSubject(bodyId, query)
}
