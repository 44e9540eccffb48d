const PIXELS_A_MM = 96 / 25.4;

/** Height that A4 and Letter hold within the margins of the sheets, in pixels of 1/96 inch, a little left to printers that round up. */
export const PAGE_HEIGHT = 259 * PIXELS_A_MM;
