import { Quote } from '@/components/words/quote'

/** A result in the source's own words; they stay words and become no picture. */
export function StatedResult({ stated }: { stated: string }) {
  return (
    <p className="text-kern-20">
      <Quote text={stated} /> <span className="text-kern-16 text-muted">(Wortlaut der Quelle)</span>
    </p>
  )
}
