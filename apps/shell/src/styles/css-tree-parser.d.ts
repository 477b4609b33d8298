/** The parser of css-tree alone, without its tables of what properties may hold. */
declare module 'css-tree/parser' {
  import { parse } from 'css-tree';
  export default parse;
}
