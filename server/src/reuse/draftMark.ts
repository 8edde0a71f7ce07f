import { areAlike, sketchOf } from '../index/voices.ts';
import { hashOf } from '../util/hash.ts';
import { hanziOf } from './hanzi.ts';
import type { DraftMark } from './ignored.ts';
import { sketchIn, sketchText } from './sketchText.ts';

/** What a draft is known by later. @param title its own, or its file's name */
export function markOf(text: string, title: string, uri: string | undefined): DraftMark {
  return { title, sketch: sketchText(sketchOf(hanziOf(text).units)), file: fileHash(uri) };
}

/** Whether a mark is that of a draft in this file, whatever it says by now. @param uri normalised */
export function isFileOf(mark: DraftMark, uri: string | undefined): boolean {
  return mark.file !== undefined && mark.file === fileHash(uri);
}

/** Tells whether a mark is that of a draft, which is read when it has to be. @param uri normalised */
export function draftKnownBy(draft: string, uri: string | undefined): (mark: DraftMark) => boolean {
  let sketch: Uint32Array | undefined;
  return (mark) => {
    if (isFileOf(mark, uri)) return true;
    sketch ??= sketchOf(hanziOf(draft).units);
    return areAlike(sketchIn(mark), sketch);
  };
}

/** Of a draft that was saved; the names of others are given again and again. */
function fileHash(uri: string | undefined): number | undefined {
  return uri === undefined || uri.startsWith('untitled:') ? undefined : hashOf(uri);
}
