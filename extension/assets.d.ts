/** Files that the build takes in as they are. */
declare module '*.css';
declare module '*.ics?raw' {
  const text: string;
  export default text;
}
declare module '*?worker&url' {
  const file: string;
  export default file;
}
