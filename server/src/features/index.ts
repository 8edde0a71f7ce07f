import { codeAction } from './codeAction.ts';
import { codeLens } from './codeLens.ts';
import { completion } from './completion.ts';
import type { Feature } from './context.ts';
import { definition } from './definition.ts';
import { diagnostic } from './diagnostic.ts';
import { documentSymbol } from './documentSymbol.ts';
import { executeCommand } from './executeCommand.ts';
import { foldingRange } from './foldingRange.ts';
import { hover } from './hover.ts';
import { inlineCompletion } from './inlineCompletion.ts';
import { references } from './references.ts';
import { selectionRange } from './selectionRange.ts';
import { workspaceSymbol } from './workspaceSymbol.ts';

/** All features, in the order in which they are registered. */
export const features: readonly Feature[] = [
  completion,
  inlineCompletion,
  hover,
  definition,
  references,
  documentSymbol,
  foldingRange,
  selectionRange,
  workspaceSymbol,
  diagnostic,
  codeAction,
  codeLens,
  executeCommand,
];
