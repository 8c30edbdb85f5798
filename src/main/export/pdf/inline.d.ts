/** A file taken into the bundle as a data: address. */
declare module '*.woff2?inline' {
  const address: string;
  // biome-ignore lint/style/noDefaultExport: this is how the bundler hands over a file.
  export default address;
}
