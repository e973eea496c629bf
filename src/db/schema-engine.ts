import 'server-only'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import { MigrationAdapter } from '@/db/migration-adapter'

const DATASOURCE = 'datasource db { provider = "postgresql" }'

/** What the generated bindings export beside the engine; their types leave the wiring out. */
type Bindings = {
  SchemaEngine: typeof SchemaEngine
  __wbg_set_wasm: (exports: WebAssembly.Exports) => void
}

let bindings: Promise<Bindings> | undefined

/** Node loads no `.wasm` as a module, so the bindings and the engine are joined here by hand. */
async function loadBindings(): Promise<Bindings> {
  const require = createRequire(import.meta.url)
  const entry = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const binary = await readFile(join(dirname(entry), 'schema_engine_bg.wasm'))
  const glue =
    (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as Bindings &
      WebAssembly.ModuleImports
  const { instance } = await WebAssembly.instantiate(binary, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports['__wbindgen_start']
  if (typeof start === 'function') (start as () => void)()
  return glue
}

/**
 * Runs `work` with Prisma's schema engine connected to `url`. The engine is the one compiled to
 * WebAssembly: the native one is a download from outside the package registry.
 */
export async function withSchemaEngine<T>(
  url: string,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  bindings ??= loadBindings()
  const { SchemaEngine } = await bindings
  const adapter = new MigrationAdapter({ connectionString: url })
  const engine = await SchemaEngine.new(
    { datamodels: [['schema.prisma', DATASOURCE]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  )
  try {
    return await work(engine)
  } finally {
    engine.free()
    await adapter.disconnect()
  }
}
