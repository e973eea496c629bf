import sharp from 'sharp'

/** Format and size of a picture. */
export async function measured(bytes: Uint8Array) {
  const { format, width, height } = await sharp(bytes).metadata()
  return { format, width, height }
}

/** Share of the picture's points in an area that are not white. */
export async function inked(
  bytes: Uint8Array,
  area: { left: number; top: number; width: number; height: number },
): Promise<number> {
  const pixels = await sharp(bytes).extract(area).greyscale().raw().toBuffer()
  return pixels.filter((value) => value < 128).length / pixels.length
}
