import { frontMatterOf, withoutFrontMatter } from '../speech/frontMatter.ts';

/**
 * A draft as it is spoken, with the offsets that it has: blanks stand for its front matter. Undefined where the offset
 * lies in that, as nothing is to be offered there.
 */
export function draftAt(text: string, offset: number): string | undefined {
  const frontMatter = frontMatterOf(text);
  if (!frontMatter) return text;
  return offset < frontMatter.span.end ? undefined : withoutFrontMatter(text);
}
