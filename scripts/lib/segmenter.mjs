import { copyFile, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The addon, relative to nodejieba's folder, as its index.js looks for it. */
const addon = 'build/Release/nodejieba.node';
const dictionaries = 'submodules/cppjieba/dict';

const copied = [
  'index.js',
  'LICENSE',
  addon,
  `${dictionaries}/jieba.dict.utf8`,
  `${dictionaries}/hmm_model.utf8`,
  `${dictionaries}/user.dict.utf8`,
];

/**
 * Only the extraction of keywords, which we never ask for, reads these two (6 MB); but nodejieba loads them all the
 * same and aborts the process where one is empty. One word keeps it content, and loads faster.
 */
const standIns = {
  [`${dictionaries}/idf.utf8`]: '的 1\n',
  [`${dictionaries}/stop_words.utf8`]: '的\n',
};

/**
 * Copies what nodejieba needs at run time into `target`, in its own layout, so that its index.js works unchanged.
 *
 * @param {string} target
 * @returns {Promise<boolean>} false where nodejieba's addon could not be built on this machine; then nothing is copied
 */
export async function copySegmenter(target) {
  const source = nodejieba();
  if (!source || !(await exists(join(source, addon)))) {
    await rm(target, { recursive: true, force: true });
    return false;
  }

  for (const path of copied) {
    const to = join(target, path);
    await mkdir(dirname(to), { recursive: true });
    // renamed into place: a server that has the old file loaded keeps it, instead of crashing on half of the new one
    await copyFile(join(source, path), `${to}.new`);
    await rename(`${to}.new`, to);
  }
  for (const [path, content] of Object.entries(standIns)) await writeFile(join(target, path), content);

  const { name, version, license } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));
  await writeFile(join(target, 'package.json'), `${JSON.stringify({ name, version, license, main: 'index.js' })}\n`);
  return true;
}

/** nodejieba's folder, or undefined where it is not installed. */
function nodejieba() {
  try {
    return dirname(createRequire(import.meta.url).resolve('nodejieba/package.json'));
  } catch {
    return undefined;
  }
}

function exists(path) {
  return stat(path).then(
    () => true,
    () => false,
  );
}
