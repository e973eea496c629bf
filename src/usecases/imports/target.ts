import 'server-only'

/** Where an import goes. */
export interface Target {
  bodyId: string
  /** The foreign system or collection: what its keys belong to. */
  system: string
}
