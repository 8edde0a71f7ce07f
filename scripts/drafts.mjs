import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The first draft directly in a folder, to be opened with it: the extension wakes with a draft and costs nothing
 * before.
 *
 * @param {string} folder
 * @returns {string | undefined} its path; undefined where no file is a draft for certain, by its ending
 */
export function firstDraft(folder) {
  const name = readdirSync(folder).find((entry) => /\.(speech|jianggao)$/.test(entry));
  return name === undefined ? undefined : join(folder, name);
}
