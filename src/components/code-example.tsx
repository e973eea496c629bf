interface CodeExampleProps {
  /** What the example shows, for those who hear the page. */
  label: string
  /** The example's text, with its line breaks. */
  code: string
}

/** An example to copy. A line that is longer than the window scrolls within its box, by keyboard as well. */
export function CodeExample({ label, code }: CodeExampleProps) {
  return (
    <section
      tabIndex={0}
      aria-label={label}
      className="overflow-x-auto rounded-kern-default border border-edge bg-surface p-12 text-kern-16 hyphens-none"
    >
      <pre>
        <code className="p-0!">{code}</code>
      </pre>
    </section>
  )
}
