import { embedCode, type EmbedFrame } from '@/domain/record/embed-code'
import { CopyButton } from './copy-button'

/** The code by which others show this in their pages: unfolds, and is selected as a whole, without JavaScript. */
export function Embed({ frame }: { frame: EmbedFrame }) {
  return (
    <details className="text-kern-16 open:w-full">
      <summary className="text-link underline underline-offset-3">Einbetten</summary>
      <div
        data-copyable
        className="mt-8 max-w-text rounded-kern-default border border-line bg-surface p-12"
      >
        <p className="mb-8">
          Dieser HTML-Code zeigt den Inhalt auf einer anderen Website, ohne Skripte und ohne
          Cookies. <a href={frame.src}>Vorschau</a>
        </p>
        <pre
          data-copy-text
          lang="zxx"
          className="my-8 text-[0.875rem] leading-[1.5] whitespace-pre-wrap select-all hyphens-none"
        >
          {embedCode(frame)}
        </pre>
        <CopyButton />
      </div>
    </details>
  )
}
