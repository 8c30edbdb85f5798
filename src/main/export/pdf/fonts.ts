import sansExtended from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?inline';
import sansItalic from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2?inline';
import sans from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline';
import serifExtended from '@fontsource-variable/literata/files/literata-latin-ext-wght-normal.woff2?inline';
import serif from '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2?inline';

const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const extended =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

const face = (family: string, style: 'normal' | 'italic', address: string, range: string): string =>
  `@font-face{font-family:"${family}";font-style:${style};font-weight:200 800;font-display:block;src:url(${address}) format("woff2");unicode-range:${range}}`;

/** The product's two typefaces, inside the page itself: printing asks nothing of the computer. */
export const fontFaces: string = [
  face('Sans', 'normal', sans, latin),
  face('Sans', 'italic', sansItalic, latin),
  face('Sans', 'normal', sansExtended, extended),
  face('Voice', 'normal', serif, latin),
  face('Voice', 'normal', serifExtended, extended),
].join('\n');
