import { create } from 'qrcode'

/**
 * The dark squares of a QR code as the path of an SVG, one unit each, without the quiet zone.
 *
 * @returns the path and how many units the code is wide and high
 */
export function qrCodePath(text: string): { path: string; size: number } {
  const { data, size } = create(text, { errorCorrectionLevel: 'M' }).modules
  const squares: string[] = []
  data.forEach((dark, index) => {
    if (dark) squares.push(`M${index % size} ${Math.floor(index / size)}h1v1h-1z`)
  })
  return { path: squares.join(''), size }
}
