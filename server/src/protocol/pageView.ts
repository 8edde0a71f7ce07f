/** Something to be read, as HTML: elements and classes, no script, no address, no style of an element's own. */
export interface PageView {
  title: string;
  /** A style sheet; colours are those of VS Code's themes where there are any. */
  style: string;
  body: string;
}
