import { type CancellationToken, LSPErrorCodes, Position, Range, ResponseError } from 'vscode-languageserver';
import { commands } from '../protocol/commands.ts';
import { compare } from './comparison.ts';
import type { Feature, FeatureContext } from './context.ts';
import { findSources } from './findSources.ts';
import {
  ignoreName,
  ignorePassage,
  ignoreSource,
  listIgnored,
  type NameInDraft,
  restoreAll,
  restoreIgnored,
} from './ignoring.ts';
import { findSpeeches, listOccasions, outlineOfSpeech } from './newSpeech.ts';
import { areRanges } from './reuseData.ts';
import { findReuseReport, reuseShareOf, viewReuseReport, writeReuseReport } from './reuseReport.ts';
import { findSayings, viewSayings } from './sayings.ts';
import { changeOfDetail, detailsOfSpeech } from './speechDetails.ts';
import { isOffset, isText, textOr, WrongArguments } from './wrongArguments.ts';

type Handler = (context: FeatureContext, parameters: unknown[], token: CancellationToken) => unknown;

/** The commands, by name. What a command is given comes from outside and is looked at before it is used. */
const handlers: Record<string, Handler> = {
  [commands.corpusStatus]: ({ library }) => library.status(),
  [commands.rebuildIndex]: ({ library }) => library.rebuild(),
  [commands.cancelIndexing]: ({ library }) => library.cancel(),
  [commands.openSource]: ({ connection }, [uri, selection]) => {
    if (!isText(uri) || !Range.is(selection)) throw new WrongArguments('uri, range');
    return connection.window.showDocument({ uri, selection, takeFocus: true });
  },
  [commands.findSources]: (context, [uri, position]) => {
    if (!isText(uri) || !Position.is(position)) throw new WrongArguments('uri, position');
    const document = context.documents.get(uri);
    return document ? findSources(context, document, position) : [];
  },
  [commands.occasions]: listOccasions,
  [commands.findSpeeches]: (context, [query = '']) => {
    if (!isText(query)) throw new WrongArguments('words of a title or date');
    return findSpeeches(context, query);
  },
  [commands.outlineOfSpeech]: (context, [uri, offset]) => {
    if (!isText(uri) || !isOffset(offset)) throw new WrongArguments('uri, offset');
    return outlineOfSpeech(context, uri, offset);
  },
  [commands.detailsOfSpeech]: (_, [fileName, text, offset]) => {
    if (!isText(fileName) || !isText(text) || !isOffset(offset))
      throw new WrongArguments('name of a file, text, offset');
    return detailsOfSpeech(fileName, text, offset);
  },
  [commands.changeOfDetail]: (_, [text, name, value]) => {
    if (!isText(text) || !isText(value)) throw new WrongArguments('text, name and value of a detail');
    return changeOfDetail(text, name, value);
  },
  [commands.ignorePassage]: (context, [text, draft, source]) => {
    if (!isText(text)) throw new WrongArguments('the text of the passage');
    return ignorePassage(context, text, textOr(draft), textOr(source));
  },
  [commands.ignoreSource]: (context, [uri, offset, draft, own]) => {
    if (!isText(uri) || !isOffset(offset)) throw new WrongArguments('uri, offset');
    return ignoreSource(context, uri, offset, textOr(draft), own === true);
  },
  [commands.ignoreName]: (context, parameters) => ignoreName(context, nameIn(parameters), 'here'),
  [commands.ignoreNameInDraft]: (context, parameters) => ignoreName(context, nameIn(parameters), 'draft'),
  [commands.listIgnored]: listIgnored,
  [commands.restoreIgnored]: (context, keys) => {
    if (!keys.every(isText)) throw new WrongArguments('keys');
    return restoreIgnored(context, keys);
  },
  [commands.passagesToCompare]: (context, [draft, passage, uri, range, further]) => {
    const others = further ?? [];
    if (!isText(draft) || !Range.is(passage) || !isText(uri) || !Range.is(range) || !areRanges(others))
      throw new WrongArguments('uri, range, uri, range, further ranges');
    return compare(context, { uri: draft, range: passage }, { uri, range, further: others });
  },
  [commands.reuseShare]: (context, [uri], token) => reuseShareOf(context, uriIn(uri), token),
  [commands.reuseReport]: (context, [uri], token) => findReuseReport(context, uriIn(uri), token),
  [commands.viewReuseReport]: (context, [uri], token) => viewReuseReport(context, uriIn(uri), token),
  [commands.writeReuseReport]: (context, [uri, format], token) => {
    if (format !== 'markdown' && format !== 'html') throw new WrongArguments('uri, markdown or html');
    return writeReuseReport(context, uriIn(uri), format, token);
  },
  [commands.sayings]: (context, [uri, wanted], token) => findSayings(context, uriIn(uri), rangeOrPhrase(wanted), token),
  [commands.viewSayings]: (context, [uri, wanted], token) =>
    viewSayings(context, uriIn(uri), rangeOrPhrase(wanted), token),
  [commands.forgetLearned]: ({ learning }) => learning.forget(),
  [commands.forgetIgnoredPassages]: restoreAll,
};

function nameIn([kind, draft, range, counterpart]: unknown[]): NameInDraft {
  if ((kind !== 'left-over' && kind !== 'placeholder') || !isText(draft) || !Range.is(range))
    throw new WrongArguments('left-over or placeholder, uri, range');
  return { kind, draft, range, counterpart: textOr(counterpart) };
}

function uriIn(value: unknown): string {
  if (!isText(value)) throw new WrongArguments('uri');
  return value;
}

function rangeOrPhrase(value: unknown): Range | string {
  if (!isText(value) && !Range.is(value)) throw new WrongArguments('uri, range or phrase');
  return value;
}

export const executeCommand: Feature = (context) => {
  context.connection.onExecuteCommand(async ({ command, arguments: parameters = [] }, token) => {
    const handler = handlers[command];
    const fail = (message: string) => new ResponseError(LSPErrorCodes.RequestFailed, message);
    if (!handler) return fail(`unknown command ${command}`);
    try {
      if (!Array.isArray(parameters)) throw new WrongArguments('an array');
      return (await handler(context, parameters, token)) ?? null;
    } catch (error) {
      if (error instanceof WrongArguments) return fail(error.messageFor(command));
      const { message, stack } = error as Error;
      context.connection.console.error(`${command}: ${stack ?? message}`);
      // what is meant for the writer is shown as it is: the name of a command would only puzzle
      return fail(error instanceof TypeError ? `${command}: ${message}` : message);
    }
  });
  return { executeCommandProvider: { commands: Object.values(commands) } };
};
