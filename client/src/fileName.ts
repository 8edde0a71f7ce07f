/** The last part of a URI's path, readable. */
export function fileName(uri: string): string {
  const encoded = uri.replace(/[/\\]+$/, '').replace(/^.*[/\\]/, '');
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
