/**
 * Copies the text that stands beside it: of `data-copy-text` within the nearest `data-copyable`. The text
 * is read from the page, which then need not carry it twice; the site's script (`public/seite.js`) does
 * it. Without JavaScript the button is hidden, and the text is selected and copied by hand.
 */
export function CopyButton() {
  return (
    <span className="only-with-script">
      <button
        type="button"
        data-copy
        className="cursor-pointer rounded-kern-default border border-edge px-12 py-4 text-kern-16 hover:underline"
      >
        In die Zwischenablage
      </button>{' '}
      <span role="status" className="text-kern-16" />
    </span>
  )
}
