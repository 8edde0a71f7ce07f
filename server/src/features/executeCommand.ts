import { type CancellationToken, LSPErrorCodes, Position, Range, ResponseError } from 'vscode-languageserver';
import { commands } from '../protocol/commands.ts';
import { compare } from './comparison.ts';
import type { Feature, FeatureContext } from './context.ts';
import { findSources } from './findSources.ts';
import { ignorePassage, ignoreSource, listIgnored, restoreAll, restoreIgnored } from './ignoring.ts';
import { findSpeeches, listOccasions, outlineOfSpeech } from './newSpeech.ts';
import { findReuseReport, reuseShareOf, viewReuseReport, writeReuseReport } from './reuseReport.ts';
import { findSayings, viewSayings } from './sayings.ts';
import { changeOfDetail, detailsOfSpeech } from './speechDetails.ts';

type Handler = (context: FeatureContext, parameters: unknown[], token: CancellationToken) => unknown;

/** The commands, by name. What a command is given comes from outside and is looked at before it is used. */
const handlers: Record<string, Handler> = {
  [commands.corpusStatus]: ({ library }) => library.status(),
  [commands.rebuildIndex]: ({ library }) => library.rebuild(),
  [commands.cancelIndexing]: ({ library }) => library.cancel(),
  [commands.openSource]: ({ connection }, [uri, selection]) => {
    if (typeof uri !== 'string' || !Range.is(selection)) throw new TypeError('wanted: uri, range');
    return connection.window.showDocument({ uri, selection, takeFocus: true });
  },
  [commands.findSources]: (context, [uri, position]) => {
    if (typeof uri !== 'string' || !Position.is(position)) throw new TypeError('wanted: uri, position');
    const document = context.documents.get(uri);
    return document ? findSources(context, document, position) : [];
  },
  [commands.occasions]: listOccasions,
  [commands.findSpeeches]: (context, [query = '']) => {
    if (typeof query !== 'string') throw new TypeError('wanted: words of a title or date');
    return findSpeeches(context, query);
  },
  [commands.outlineOfSpeech]: (context, [uri, offset]) => {
    if (typeof uri !== 'string' || typeof offset !== 'number') throw new TypeError('wanted: uri, offset');
    return outlineOfSpeech(context, uri, offset);
  },
  [commands.detailsOfSpeech]: (_, [fileName, text, offset]) => {
    if (typeof fileName !== 'string' || typeof text !== 'string' || typeof offset !== 'number')
      throw new TypeError('wanted: name of a file, text, offset');
    return detailsOfSpeech(fileName, text, offset);
  },
  [commands.changeOfDetail]: (_, [text, name, value]) => {
    if (typeof text !== 'string' || typeof value !== 'string')
      throw new TypeError('wanted: text, name and value of a detail');
    return changeOfDetail(text, name, value);
  },
  [commands.ignorePassage]: (context, [text, draft, source]) => {
    if (typeof text !== 'string') throw new TypeError('wanted: the text of the passage');
    return ignorePassage(context, text, textOr(draft), textOr(source));
  },
  [commands.ignoreSource]: (context, [uri, offset, draft, own]) => {
    if (typeof uri !== 'string' || typeof offset !== 'number') throw new TypeError('wanted: uri, offset');
    return ignoreSource(context, uri, offset, textOr(draft), own === true);
  },
  [commands.listIgnored]: listIgnored,
  [commands.restoreIgnored]: (context, keys) => restoreIgnored(context, keys.filter(isText)),
  [commands.passagesToCompare]: (context, [draft, passage, uri, range]) => {
    if (!isText(draft) || !Range.is(passage) || !isText(uri) || !Range.is(range))
      throw new TypeError('wanted: uri, range, uri, range');
    return compare(context, { uri: draft, range: passage }, { uri, range });
  },
  [commands.reuseShare]: (context, [uri], token) => reuseShareOf(context, uriIn(uri), token),
  [commands.reuseReport]: (context, [uri], token) => findReuseReport(context, uriIn(uri), token),
  [commands.viewReuseReport]: (context, [uri], token) => viewReuseReport(context, uriIn(uri), token),
  [commands.writeReuseReport]: (context, [uri, format], token) => {
    if (format !== 'markdown' && format !== 'html') throw new TypeError('wanted: uri, markdown or html');
    return writeReuseReport(context, uriIn(uri), format, token);
  },
  [commands.sayings]: (context, [uri, wanted], token) => findSayings(context, uriIn(uri), rangeOrPhrase(wanted), token),
  [commands.viewSayings]: (context, [uri, wanted], token) =>
    viewSayings(context, uriIn(uri), rangeOrPhrase(wanted), token),
  [commands.forgetLearned]: ({ learning }) => learning.forget(),
  [commands.forgetIgnoredPassages]: restoreAll,
};

const isText = (value: unknown) => typeof value === 'string';
const textOr = (value: unknown) => (isText(value) ? value : undefined);

function uriIn(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('wanted: uri');
  return value;
}

function rangeOrPhrase(value: unknown): Range | string {
  if (typeof value !== 'string' && !Range.is(value)) throw new TypeError('wanted: uri, range or phrase');
  return value;
}

export const executeCommand: Feature = (context) => {
  context.connection.onExecuteCommand(async ({ command, arguments: parameters }, token) => {
    const handler = handlers[command];
    if (!handler) return new ResponseError(LSPErrorCodes.RequestFailed, `unknown command ${command}`);
    try {
      return (await handler(context, parameters ?? [], token)) ?? null;
    } catch (error) {
      const { message, stack } = error as Error;
      context.connection.console.error(`${command}: ${stack ?? message}`);
      // what is meant for the writer is shown as it is: the name of a command would only puzzle
      const shown = error instanceof TypeError ? `${command}: ${message}` : message;
      return new ResponseError(LSPErrorCodes.RequestFailed, shown);
    }
  });
  return { executeCommandProvider: { commands: Object.values(commands) } };
};
