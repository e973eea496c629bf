/** A server that is reached on this machine alone, without a proxy, and knows no body by its host name. */
export const localSite = {
  isSecure: false,
  isDevelopment: false,
  isBehindProxy: false,
  hosts: {
    origin: () => 'http://localhost',
    listensOn: '127.0.0.1',
    isBodyHost: () => Promise.resolve(false),
  },
}
