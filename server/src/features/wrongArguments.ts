import * as l10n from '@vscode/l10n';

/** What a command was given is not what it takes: a fault of who called it, and no news for the log. */
export class WrongArguments extends Error {
  /** @param wanted the arguments it takes, in order, for who calls it */
  constructor(wanted: string) {
    super(wanted);
    this.name = 'WrongArguments';
  }

  messageFor(command: string): string {
    return l10n.t('The command {0} cannot be run with these arguments. It takes: {1}', command, this.message);
  }
}

export const isText = (value: unknown): value is string => typeof value === 'string';

export const textOr = (value: unknown): string | undefined => (isText(value) ? value : undefined);

/** Whether a value can be an offset in a text, in UTF-16 code units. */
export const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
