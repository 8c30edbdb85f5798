/** A file that Vite builds in as a data: address. */
declare module '*?inline' {
  const address: string;
  // biome-ignore lint/style/noDefaultExport: how Vite gives such a file.
  export default address;
}
