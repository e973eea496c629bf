const config = {
  plugins: {
    '@tailwindcss/postcss': {},
    // The design system brings every component and icon there is: only those that are used are sent.
    '@fullhuman/postcss-purgecss': {
      content: ['src/**/*.{ts,tsx}'],
      defaultExtractor: (text) => text.match(/[\w-]+/g) ?? [],
      variables: true,
      safelist: {
        // Of others only what is used is made in the first place.
        standard: [/^(?!kern-)/],
        // Put together from parts.
        deep: [/^kern-btn--/, /--error$/],
        // Used in another file than the one that sets it.
        variables: [/-stand-in$/],
      },
    },
  },
}

export default config
