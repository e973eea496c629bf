/** Size of a picture for previews in pixels, as the networks that show them ask for. */
export const PICTURE_WIDTH = 1200
export const PICTURE_HEIGHT = 630
