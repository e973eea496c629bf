/** Modules that have to stay free around a QR code (ISO/IEC 18004). */
const QUIET_ZONE = 4

interface QrCodeProps {
  path: string
  size: number
  /** What the code holds, for those who cannot see it. */
  label: string
}

/** A QR code, dark on light in either colour scheme, since scanners expect it so. */
export function QrCode({ path, size, label }: QrCodeProps) {
  const full = size + 2 * QUIET_ZONE
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${full} ${full}`}
      className="w-full max-w-[16rem]"
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET_ZONE} y={-QUIET_ZONE} width={full} height={full} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
