import { Notice } from '@/components/notice'

/** The backup codes, the one time that they can be seen. */
export function BackupCodes({ codes }: { codes: readonly string[] }) {
  return (
    <div className="flex max-w-text flex-col gap-24">
      <Notice tone="success" role="status" title="Die Bestätigung mit einer App ist eingeschaltet.">
        Bewahren Sie diese Ersatzcodes sicher auf, zum Beispiel ausgedruckt. Mit jedem können Sie
        sich einmal ohne die App anmelden. Sie werden nur jetzt angezeigt.
      </Notice>
      <ul
        translate="no"
        className="grid list-none grid-cols-2 gap-x-24 gap-y-8 font-mono hyphens-none"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </div>
  )
}
