import { dirname, resolve, sep } from 'node:path';
import * as l10n from '@vscode/l10n';
import { listDrafts } from '../corpus/listDrafts.ts';
import { temporaryFolder } from '../library/plan.ts';
import { defaultSettings, resolveFolders } from '../settings.ts';
import { uriOfPath } from '../util/uri.ts';
import type { CheckCommand } from './arguments.ts';
import { checkDrafts } from './checkDrafts.ts';
import { checkOptions, foldersAbove } from './checkOptions.ts';
import { pathOf } from './locations.ts';
import { openLibrary } from './openLibrary.ts';
import { plain } from './paint.ts';
import { corpusProblems, draftFolderProblems, noSpeechProblem } from './problems.ts';
import { render } from './render.ts';
import type { Report } from './report.ts';
import { isAnyAsGraveAs } from './threshold.ts';
import type { World } from './world.ts';

/** What the process ends with. */
export const exitCodes = { clean: 0, found: 1, wrong: 2 } as const;

/** Checks drafts and writes what was found. @returns the exit code; any where the run was stopped */
export async function runCheck(command: CheckCommand, world: World): Promise<number> {
  const { cwd, complain } = world;
  const folders = resolveFolders(command.corpus, [cwd]);
  const named = command.drafts.filter((draft) => draft !== '-').map((draft) => resolve(cwd, draft));
  const output = command.output === undefined ? undefined : resolve(cwd, command.output);
  const listing = await listDrafts(named);
  const wrong = (await missingFolder(folders, world)) ?? badOutput(output, listing.paths, folders);
  if (wrong !== undefined) {
    complain(wrong);
    return exitCodes.wrong;
  }
  const standardInput = command.drafts.includes('-') ? [undefined] : [];
  const { report, isWhole } = await reportOn(command, folders, [...standardInput, ...listing.paths], world);
  report.problems.unshift(...draftFolderProblems(listing));
  if (world.signal.aborted) return exitCodes.wrong;
  for (const { uri, message } of report.problems) complain(`${nameOf(uri, report.baseUri)}: ${message}`);
  if (report.drafts.length === 0) return exitCodes.wrong;
  try {
    await world.write(render(command.format, report, output === undefined ? world.paint : plain), output);
  } catch (error) {
    complain(l10n.t('{0} cannot be written: {1}', output ?? '', (error as Error).message));
    return exitCodes.wrong;
  }
  if (!isWhole) return exitCodes.wrong;
  return isAnyAsGraveAs(command.failOn, report) ? exitCodes.found : exitCodes.clean;
}

/** @returns also whether there were past speeches, and all of them were searched: a slip must not pass for a clean draft */
async function reportOn(
  command: CheckCommand,
  folders: string[],
  paths: (string | undefined)[],
  world: World,
): Promise<{ report: Report; isWhole: boolean }> {
  const { cwd, cacheFolder, dataFolder, disk, version, language } = world;
  const base = uriOfPath(cwd);
  const report: Report = {
    tool: { name: 'speech-draft', version },
    language,
    baseUri: base.endsWith('/') ? base : `${base}/`,
    corpus: { folders, files: 0, speeches: 0, characters: 0 },
    drafts: [],
    problems: [],
  };
  if (paths.length === 0) return { report, isWhole: false };
  const { index, exclude } = command;
  const kept = typeof index === 'string' ? resolve(cwd, index) : cacheFolder;
  const indexRoot = index === false ? temporaryFolder() : kept;
  const memory = defaultSettings.index.memory * 2 ** 20;
  const library = await openLibrary({ folders, optionalFolders: [], exclude, indexRoot, memory }, world);
  try {
    const { corpus, leftOut, failure } = library;
    const places = {
      user: typeof index === 'string' ? kept : dataFolder,
      index: kept,
      workspaces: [cwd, ...paths.map((path = cwd) => dirname(path))].flatMap(foldersAbove),
    };
    const options = await checkOptions(command, folders, places, world);
    const isRead = command.format === 'markdown' || command.format === 'html';
    const { drafts, problems } = await checkDrafts(paths, corpus, options, isRead, world);
    report.drafts = drafts;
    report.problems = [...problems, ...corpusProblems(leftOut, failure, indexRoot)];
    report.corpus = { folders, files: corpus.files, speeches: corpus.speeches, characters: corpus.characters };
    if (corpus.speeches === 0) report.problems.push(...folders.map(noSpeechProblem));
    return { report, isWhole: corpus.speeches > 0 && failure?.kind !== 'failed' };
  } finally {
    await library.dispose();
    if (index === false) await disk.remove(indexRoot).catch(() => {});
  }
}

/** A corpus folder that is not there is a slip of the pen: to search the others would find too little, in silence. */
async function missingFolder(folders: readonly string[], { disk }: World): Promise<string | undefined> {
  for (const folder of folders) {
    const code = await disk.list(folder).then(
      () => undefined,
      (error: NodeJS.ErrnoException) => error.code,
    );
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return l10n.t('There is no folder {0}: --corpus names folders of past speeches.', folder);
  }
  return undefined;
}

/** Nothing of the writer's is written over, and a report is no past speech. */
function badOutput(
  path: string | undefined,
  drafts: readonly string[],
  folders: readonly string[],
): string | undefined {
  if (path === undefined) return undefined;
  if (drafts.includes(path)) return l10n.t('{0} is a draft: write the findings to another file.', path);
  if (folders.some((folder) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep)))
    return l10n.t('{0} lies among the past speeches: write the findings to another folder.', path);
  return undefined;
}

function nameOf(uri: string | undefined, baseUri: string): string {
  return uri === undefined ? '<stdin>' : pathOf(uri, baseUri);
}
