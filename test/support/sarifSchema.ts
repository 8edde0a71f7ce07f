import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Microsoft's SARIF tools carry the standard's schema; they do not export it. */
const schema = join(
  import.meta.dirname,
  '../../node_modules/@microsoft/sarif-multitool-ts/assets/sarif-2.1.0.schema.json',
);

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const isValid = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));

/** What the schema of SARIF 2.1.0 objects to in a log: nothing where it is valid. */
export function objectionsTo(log: unknown): string[] {
  isValid(log);
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
