import { SpeakerName } from '@/components/speaker-name'
import type { SpeakerView } from '@/domain/record/views'

/** Everybody who spoke, with faction and office as they were on that day. */
export function SpeakerList({ speakers }: { speakers: readonly SpeakerView[] }) {
  return (
    <ul className="max-w-[52rem] gap-x-32 md:columns-2">
      {speakers.map((speaker) => (
        <li
          key={`${speaker.person.id} ${speaker.faction?.id ?? ''} ${speaker.office ?? ''}`}
          className="break-inside-avoid py-6"
        >
          <SpeakerName speaker={speaker} />
        </li>
      ))}
    </ul>
  )
}
