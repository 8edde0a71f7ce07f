import { basename } from 'node:path/posix';
import * as l10n from '@vscode/l10n';
import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { IgnoredThing } from '../protocol.ts';
import { type IgnoredPassage, type IgnoredSource, isPassage, isTelling } from '../reuse/ignored.ts';
import { markOf, sketchText } from '../reuse/ignoredSources.ts';
import { normalizeUri } from '../util/uri.ts';
import type { FeatureContext, IgnoredEntry } from './context.ts';

/** Keeps quiet about a passage from now on. What says too little is not warned of either. */
export async function ignorePassage(context: FeatureContext, text: string, draft?: string, source?: string) {
  if (!isTelling(text)) return;
  const passage = { text, ...(source === undefined ? {} : { source }), ignoredAt: new Date().toISOString() };
  await keep(context, () => add(context, passage, draft));
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
  const speech = places && corpus.speechAt(places.start + offset);
  const document = draft === undefined ? undefined : context.documents.get(draft);
  if (!speech || (own && !document)) throw new Error(l10n.t('This speech is no longer in the corpus.'));
  const { title, date } = speech;
  const source: IgnoredSource = {
    title,
    ...(date === undefined ? {} : { date }),
    sketch: sketchText(corpus.sketch(speech.id)),
    ignoredAt: new Date().toISOString(),
  };
  if (own && document) {
    const name = context.parsed(document).speeches[0]?.title ?? basename(decodeURIComponent(document.uri));
    source.draft = markOf(document.getText(), name, normalizeUri(document.uri));
  }
  await keep(context, () => add(context, source, draft));
}

/** Warns again of what has one of these keys. */
export async function restoreIgnored(context: FeatureContext, keys: readonly string[]) {
  await keep(context, () => context.ignored.remove(new Set(keys)));
}

/** Warns again of all. */
export async function restoreAll(context: FeatureContext) {
  await keep(context, () => context.ignored.clear());
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
  const { title, date, draft } = entry;
  const text = date && !title.includes(date.slice(0, 4)) ? `${title}（${date}）` : title;
  return { ...rest, kind: 'source', text, draft: draft?.title };
}

async function add({ ignored, settings }: FeatureContext, entry: IgnoredPassage | IgnoredSource, draft?: string) {
  const isShared = settings().reuse.ignoredIn === 'workspace';
  await ignored.add(entry, isShared ? 'workspace' : 'user', draft);
}

/** A file that cannot be written is no reason to go on warning. */
async function keep({ connection, refreshDiagnostics }: FeatureContext, change: () => Promise<void>) {
  try {
    await change();
  } catch (error) {
    const { message } = error as Error;
    await connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Error,
      message: l10n.t('This could not be written down, and holds until the editor is closed only: {0}', message),
    });
  }
  refreshDiagnostics();
}
