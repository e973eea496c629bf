/** The first stop of the keyboard: past the navigation to the content. */
export function SkipLink() {
  return (
    <a
      href="#inhalt"
      className="not-in-print absolute left-16 top-0 z-10 -translate-y-full bg-paper px-16 py-12 font-semibold focus-visible:translate-y-8"
    >
      Zum Inhalt springen
    </a>
  )
}
