import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** The markup of a component, as the server sends it. */
export const render = (element: ReactElement): string => renderToStaticMarkup(element)

/** The text a reader sees: markup without its tags. */
export const textOf = (element: ReactElement): string =>
  render(element)
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
