import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const licenseFile = /^(licen[cs]e|thirdpartynotices|copying)/i;

/**
 * The licences of all packages whose code went into the bundles, as most of them ask for.
 *
 * @param {string} root the project's folder
 * @param {string[]} inputs paths of the files that were bundled, relative to the project
 * @param {string[]} more folders of packages that are shipped beside the bundles
 */
export async function notices(root, inputs, more) {
  const bundled = inputs.map((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter(Boolean);
  const folders = [...new Set([...bundled, ...more])].sort();
  const parts = await Promise.all(folders.map((folder) => notice(join(root, folder))));
  return [...new Set(parts)].filter(Boolean).join(`\n${'-'.repeat(80)}\n\n`);
}

async function notice(folder) {
  const names = await readdir(folder);
  const license = names.filter((name) => licenseFile.test(name)).sort()[0];
  const text = license ? await readFile(join(folder, license), 'utf8') : '';
  if (!names.includes('package.json')) return `${folder.replace(/^.*\//, '')}\n\n${text.trim()}\n`;
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${text.trim()}\n`;
}
