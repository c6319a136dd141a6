/** A file of a package as a `data:` address, put in the bundle by the build. */
declare module '*?url&inline' {
  const address: string
  export default address
}
