import * as l10n from '@vscode/l10n';
import { UndecodableError } from '../corpus/decoding.ts';
import type { DraftListing } from '../corpus/listDrafts.ts';
import { TooLargeError } from '../corpus/readBytes.ts';
import type { LibraryFailure } from '../library/plan.ts';
import { longestDraft } from '../reuse/findReuse.ts';
import { problemsOf } from '../status.ts';
import { uriOfPath } from '../util/uri.ts';
import type { LeftOut } from '../worker/job.ts';
import type { ReportedProblem } from './report.ts';

/** Why a draft could not be read, and what to do. @param uri undefined for the standard input */
export function draftProblem(uri: string | undefined, error: unknown): ReportedProblem {
  return { level: 'error', uri, message: sentenceForDraft(error) };
}

function sentenceForDraft(error: unknown): string {
  if (error instanceof TooLargeError) return l10n.t('This draft is larger than 64 MB. Split it into speeches.');
  if (error instanceof UndecodableError && error.is === 'office')
    return l10n.t(
      'This draft is a Word document. Open it in Word or WPS, save it as plain text (.txt), and check that.',
    );
  if (error instanceof UndecodableError && error.is === 'pdf')
    return l10n.t('This draft is a PDF. Check the text it was made from, saved as plain text (.txt).');
  if (error instanceof UndecodableError)
    return l10n.t('This draft is not text in UTF-8, UTF-16 or GB18030. Save it as a text file (.txt).');
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return l10n.t('There is no such file. Check its name and folder.');
  return l10n.t('This draft cannot be read ({0}). Check that it may be read.', code ?? message);
}

/** A draft so long that its end is not searched. */
export function tooLongProblem(uri: string | undefined): ReportedProblem {
  const message = l10n.t('Only the first {0} characters were checked. Split the draft.', longestDraft);
  return { level: 'error', uri, message };
}

/** What is wrong with the folders of drafts. */
export function draftFolderProblems({ unreadable, empty }: DraftListing): ReportedProblem[] {
  return [
    ...unreadable.map(({ path, reason: { code, message } }) => ({
      path,
      message: l10n.t('This folder cannot be read ({0}). Check that it may be read.', code ?? message),
    })),
    ...empty.map((path) => ({
      path,
      message: l10n.t('No draft lies in this folder: drafts are .txt, .md, .speech and .jianggao files.'),
    })),
  ].map(({ path, message }) => ({ level: 'error', uri: uriOfPath(path), message }));
}

/** What of the corpus was not compared with, and what is wrong with its index. */
export function corpusProblems(
  leftOut: readonly LeftOut[],
  failure: LibraryFailure | undefined,
  indexRoot: string,
): ReportedProblem[] {
  const problems = problemsOf(leftOut, undefined, indexRoot).map(
    (problem): ReportedProblem => ({ level: 'warning', ...problem }),
  );
  if (!failure) return problems;
  const level = failure.kind === 'failed' ? 'error' : 'warning';
  return [{ level, uri: uriOfPath(indexRoot), message: sentenceFor(failure) }, ...problems];
}

/** A folder in which nothing to compare with was found. */
export function noSpeechProblem(folder: string): ReportedProblem {
  const message = l10n.t(
    'No past speech was found in this folder: speeches are .txt, .md, .speech and .jianggao files.',
  );
  return { level: 'error', uri: uriOfPath(folder), message };
}

function sentenceFor(failure: LibraryFailure): string {
  switch (failure.kind) {
    case 'memoryOnly':
      return l10n.t('The index cannot be kept here: the next run reads all again. Choose another folder by --index.');
    case 'failed':
      return l10n.t(
        'The past speeches could not be indexed: {0}. Free some space, or choose another folder by --index.',
        failure.message,
      );
    case 'cancelled':
      return l10n.t('Indexing was stopped: not all past speeches were searched.');
  }
}
