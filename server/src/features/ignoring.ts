import { basename } from 'node:path/posix';
import * as l10n from '@vscode/l10n';
import { MessageType, type Range, ShowMessageNotification, type ShowMessageParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { spanOf } from '../lsp/ranges.ts';
import type { IgnoredThing } from '../protocol/ignored.ts';
import { markOf } from '../reuse/draftMark.ts';
import {
  type IgnoredItem,
  type IgnoredName,
  type IgnoredSource,
  isPassage,
  isSource,
  isTelling,
} from '../reuse/ignored.ts';
import { wordsAround } from '../reuse/ignoredNames.ts';
import { sketchText } from '../reuse/sketchText.ts';
import { titleOf } from '../sources/titleOf.ts';
import { normalizeUri } from '../util/uri.ts';
import { nameOfUri } from '../util/uriName.ts';
import type { FeatureContext, IgnoredEntry } from './context.ts';

/** Keeps quiet about a passage from now on. What says too little is not warned of either. */
export async function ignorePassage(context: FeatureContext, text: string, draft?: string, source?: string) {
  if (!isTelling(text)) return;
  const passage = { text, ...(source === undefined ? {} : { source }), ignoredAt: new Date().toISOString() };
  await add(context, passage, draft);
}

/**
 * Takes a speech for no source from now on.
 *
 * @param offset where it begins in its file (UTF-16 code units)
 * @param own it is an older version of that draft: of others it stays a source
 * @throws where one of them is there no longer
 */
export async function ignoreSource(
  context: FeatureContext,
  uri: string,
  offset: number,
  draft: string | undefined,
  own: boolean,
) {
  const corpus = context.corpus();
  const places = corpus.placesOf(normalizeUri(uri));
  const isInFile = places !== undefined && places.start + offset < places.end;
  const speech = isInFile ? corpus.speechAt(places.start + offset) : undefined;
  const document = draft === undefined ? undefined : context.documents.get(draft);
  if (!speech) throw new Error(l10n.t('This speech is no longer in the corpus: {0}', nameOfUri(uri)));
  if (own && !document) throw new Error(l10n.t('This draft is no longer open: {0}', nameOfUri(draft ?? '')));
  const { title, date } = speech;
  const source: IgnoredSource = {
    title,
    ...(date === undefined ? {} : { date }),
    sketch: sketchText(corpus.sketch(speech.id)),
    ignoredAt: new Date().toISOString(),
  };
  if (own && document) source.draft = markOfDraft(context, document);
  await add(context, source, draft);
}

/** A name or gap in an open draft, and what the draft was said to have instead. */
export interface NameInDraft {
  kind: IgnoredName['kind'];
  draft: string;
  range: Range;
  counterpart: string | undefined;
}

/**
 * Keeps quiet about a name or gap from now on: where it stands in that sentence, or everywhere in that draft. A gap is
 * one of its draft: next year's speech has the same line again, still to be filled in.
 *
 * @throws where the draft is there no longer
 */
export async function ignoreName(
  context: FeatureContext,
  { kind, draft, range, counterpart }: NameInDraft,
  scope: 'here' | 'draft',
) {
  const document = context.documents.get(draft);
  if (!document) throw new Error(l10n.t('This draft is no longer open: {0}', nameOfUri(draft)));
  const name = document.getText(range);
  if (name.trim() === '') return;
  const where = {
    ...(scope === 'here' && { around: wordsAround(document.getText(), spanOf(document, range)) }),
    ...(scope === 'here' && counterpart && { counterpart }),
    ...((scope === 'draft' || kind === 'placeholder') && { draft: markOfDraft(context, document) }),
  };
  await add(context, { name, kind, ...where, ignoredAt: new Date().toISOString() }, draft);
}

function markOfDraft(context: FeatureContext, document: TextDocument) {
  const name = context.parsed(document).speeches[0]?.title ?? nameOfUri(document.uri);
  return markOf(document.getText(), name, normalizeUri(document.uri));
}

/** Warns again of what has one of these keys. */
export async function restoreIgnored(context: FeatureContext, keys: readonly string[]) {
  await change(context, () => context.ignored.remove(new Set(keys)), notRestored);
}

/** Warns again of all. */
export async function restoreAll(context: FeatureContext) {
  await change(context, () => context.ignored.clear(), notRestored);
}

/** All that is ignored, the latest first. */
export async function listIgnored({ ignored }: FeatureContext): Promise<IgnoredThing[]> {
  await ignored.reload();
  return ignored
    .entries()
    .map(thingOf)
    .sort((a, b) => (a.ignoredAt < b.ignoredAt ? 1 : -1));
}

function thingOf({ key, entry, folder }: IgnoredEntry): IgnoredThing {
  const rest = { key, ignoredAt: entry.ignoredAt, folder: folder && basename(folder.replaceAll('\\', '/')) };
  if (isPassage(entry)) return { ...rest, kind: 'passage', text: entry.text, source: entry.source };
  if (isSource(entry)) return { ...rest, kind: 'source', text: titleOf(entry), draft: entry.draft?.title };
  return { ...rest, kind: entry.kind, text: entry.name, around: entry.around, draft: entry.draft?.title };
}

/** A file that cannot be written is no reason to go on warning. */
async function add(context: FeatureContext, entry: IgnoredItem, draft?: string) {
  const keeper = context.settings().reuse.ignoredIn;
  await change(context, () => context.ignored.add(entry, keeper, draft), notKept);
}

const notKept = (reason: string) =>
  l10n.t('This could not be written down, and holds until the editor is closed only: {0}', reason);
const notRestored = (reason: string) => l10n.t('Not all could be restored: {0}', reason);

/** @param message for the writer, where a file cannot be written; the reason names the file */
async function change(
  { connection, refreshDiagnostics }: FeatureContext,
  work: () => Promise<void>,
  message: (reason: string) => string,
) {
  try {
    await work();
  } catch (error) {
    const params: ShowMessageParams = { type: MessageType.Error, message: message((error as Error).message) };
    await connection.sendNotification(ShowMessageNotification.type, params);
  }
  refreshDiagnostics();
}
