/** The name of the file that a URI leads to, without its folders; as it is written where it cannot be decoded. */
export function nameOfUri(uri: string): string {
  const name = uri.replace(/^.*[/\\:]/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
