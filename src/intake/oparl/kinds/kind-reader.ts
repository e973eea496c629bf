import type { Fields } from '../fields'
import type { ForeignData } from '../foreign-object'

/** What is taken over of one type of object. */
export type KindReader = (fields: Fields) => ForeignData
