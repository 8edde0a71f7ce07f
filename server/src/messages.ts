import * as l10n from '@vscode/l10n';
import chinese from '../../l10n/bundle.l10n.zh-cn.json' with { type: 'json' };

/** Chooses the language of all that the server says to the writer, by the client's locale (`zh-cn`, `en`). */
export function speakLanguage(locale: string | undefined): void {
  if (!/^zh\b/i.test(locale ?? '')) return;
  language = 'zh-CN';
  l10n.config({ contents: chinese as Record<string, string> });
}

/** The language that the writer is spoken to in, as HTML names it. */
export function currentLanguage(): string {
  return language;
}

let language = 'en';
