/** The language of the messages as a BCP 47 tag: `zh-CN` where the system speaks any Chinese, else `en`. */
export function localeOf(asked: string | undefined, env: NodeJS.ProcessEnv): 'zh-CN' | 'en' {
  const ofSystem = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return languageOf(asked ?? ofSystem) === 'zh' ? 'zh-CN' : 'en';
}

/** The language alone, in lower case, of a BCP 47 tag (`zh-Hans-CN`) or a name of the system's (`zh_CN.UTF-8`). */
export function languageOf(tag: string): string {
  return tag.split(/[-_.@]/, 1)[0].toLowerCase();
}
