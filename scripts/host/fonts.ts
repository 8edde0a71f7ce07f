import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../run.mjs';
import { kept, npmInstall } from './cache.ts';

/** Noto Sans SC as TrueType, under the Open Font License: a browser finds it through fontconfig. */
const fontPackage = '@expo-google-fonts/noto-sans-sc';
const fontVersion = '0.4.3';

/**
 * What the browser's environment needs so that Chinese is not drawn as boxes: nothing where the system has a
 * Chinese font, else a fontconfig file that adds one from the cache to the system's own.
 */
export async function fontEnvironment(): Promise<NodeJS.ProcessEnv> {
  if (process.platform !== 'linux' || (await systemHasChinese())) return {};
  const folder = await kept(`noto-sans-sc-${fontVersion}`, 'a Chinese font (Noto Sans SC)', install);
  const config = join(folder, 'fonts.conf');
  writeFileSync(config, fontsConf(folder)); // each time: it names the folder, which may have been moved
  return { FONTCONFIG_FILE: config };
}

async function systemHasChinese(): Promise<boolean> {
  const { code, output } = await run('fc-list', [':lang=zh-cn', 'family'], { quiet: true });
  return code === 0 && output.trim() !== '';
}

async function install(folder: string): Promise<void> {
  const work = join(folder, 'package');
  mkdirSync(work);
  await npmInstall(work, `${fontPackage}@${fontVersion}`);
  const from = join(work, 'node_modules', ...fontPackage.split('/'));
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts);
  cpSync(join(from, '400Regular', 'NotoSansSC_400Regular.ttf'), join(fonts, 'NotoSansSC_400Regular.ttf'));
  cpSync(join(from, '700Bold', 'NotoSansSC_700Bold.ttf'), join(fonts, 'NotoSansSC_700Bold.ttf'));
  cpSync(join(from, 'LICENSE_FONT'), join(fonts, 'LICENSE_FONT'));
  rmSync(work, { recursive: true }); // the other weights are most of a hundred megabytes
}

const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`;
