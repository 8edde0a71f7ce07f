/** The name of a file without its ending; a name that is nothing but an ending stays. */
export function fileStem(name: string): string {
  return name.replace(/(?<=.)\.[A-Za-z]{1,8}$/, '');
}
