'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => undefined

function isSupported(host: string): boolean {
  const here = window.location.hostname
  return (
    (here === host || here.endsWith(`.${host}`)) &&
    typeof PublicKeyCredential === 'function' &&
    'parseRequestOptionsFromJSON' in PublicKeyCredential &&
    'parseCreationOptionsFromJSON' in PublicKeyCredential
  )
}

/** Whether this browser can use passkeys at this address; `false` while that is not known yet. */
export function usePasskeySupport(host: string): boolean {
  return useSyncExternalStore(
    never,
    () => isSupported(host),
    () => false,
  )
}
