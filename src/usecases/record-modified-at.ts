import 'server-only'
import { lastPublicChange } from '@/db/queries/last-public-change'

/**
 * When the public record of a body last changed: something was published, corrected or taken back.
 * The Unix epoch if nothing ever was. It is the same for everything in the body: what was taken
 * back leaves no trace in the records that remain, but must end the validity of copies.
 */
export const recordModifiedAt = (bodyId: string): Promise<Date> => lastPublicChange(bodyId)
