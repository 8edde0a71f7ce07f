import * as l10n from '@vscode/l10n';
import chinese from '../../l10n/bundle.l10n.zh-cn.json' with { type: 'json' };

/** Chooses the language of all that the server says to the writer, by the client's locale (`zh-cn`, `en`). */
export function speakLanguage(locale: string | undefined): void {
  if (/^zh\b/i.test(locale ?? '')) l10n.config({ contents: chinese as Record<string, string> });
}
