import { pathToFileURL } from 'node:url';
import * as l10n from '@vscode/l10n';
import type { LibraryFailure } from './library/plan.ts';
import type { Problem } from './protocol/status.ts';
import type { LeftOut } from './worker/job.ts';

/** What was left out of the index, in words that say what to do. */
export function problemsOf(
  leftOut: readonly LeftOut[],
  failure: LibraryFailure | undefined,
  indexRoot: string,
): Problem[] {
  const problems = leftOut.map((one): Problem => {
    return { uri: one.uri, message: sentenceFor(one), ...(one.count === undefined ? {} : { files: one.count }) };
  });
  if (failure) problems.unshift({ uri: pathToFileURL(indexRoot).href, message: failureSentence(failure) });
  return problems;
}

function sentenceFor({ reason, detail = '', count = 1 }: LeftOut): string {
  switch (reason) {
    case 'word':
      return l10n.t('Word files left out: {0}. Save them as text (.txt).', count);
    case 'pdf':
      return l10n.t('PDF files left out: {0}. Save what they were made from as text (.txt).', count);
    case 'tooLarge':
      return l10n.t('This file is larger than 64 MB and was left out. Split it into speeches.');
    case 'undecodable':
      return l10n.t('This file is not text in UTF-8, UTF-16 or GB18030 and was left out. Save it as a text file.');
    case 'unreadable':
      return l10n.t(
        'This file could not be read ({0}) and was left out. Check that it is there and may be read.',
        detail,
      );
    case 'noFolder':
      return l10n.t('This corpus folder does not exist. Choose the folders of your past speeches.');
    case 'unreachableFolder':
      return l10n.t('This folder cannot be reached now ({0}). What was indexed from it before is still used.', detail);
  }
}

function failureSentence(failure: LibraryFailure): string {
  if (failure.kind === 'cancelled') {
    return l10n.t('Indexing was cancelled. Rebuild the index to search all speeches.');
  }
  if (failure.kind === 'memoryOnly') {
    return l10n.t('The index folder cannot be written to: what is new is kept in memory until the editor is closed.');
  }
  switch (failure.code) {
    case 'ENOSPC':
      return l10n.t('The disk is full: the index could not be written. Free some space and rebuild the index.');
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return l10n.t(
        'The index folder cannot be written to. Choose another one in the setting speechDraft.index.folder.',
      );
    default:
      return l10n.t('The index could not be built: {0}', failure.message);
  }
}
