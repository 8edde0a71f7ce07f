/** The language of the messages as a BCP 47 tag: `zh-CN` where the system speaks any Chinese, else `en`. */
export function localeOf(asked: string | undefined, env: NodeJS.ProcessEnv): 'zh-CN' | 'en' {
  const ofSystem = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh(?![a-z])/i.test(asked ?? ofSystem) ? 'zh-CN' : 'en';
}
