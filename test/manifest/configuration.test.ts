/** The settings stand in two places, in package.json for VS Code and in the server for everybody: they must agree. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultSettings } from '../../server/src/settings.ts';
import { manifest } from './manifest.ts';

interface Property {
  type: string;
  default: unknown;
  scope: string;
  enum?: string[];
  enumItemLabels?: string[];
  order?: number;
  markdownEnumDescriptions?: string[];
  markdownDescription: string;
}

const prefix = 'speechDraft.';
const properties: [string, Property][] = manifest.contributes.configuration.flatMap(
  (group: { properties: Record<string, Property> }) => Object.entries(group.properties),
);
/** vscode-languageclient reads it; the server is told by the protocol. */
const clientOnly = ['trace.server'];
const shared = new Map(
  properties
    .map(([key, property]) => [key.slice(prefix.length), property] as const)
    .filter(([key]) => !clientOnly.includes(key)),
);

test('every key begins with the section', () => {
  for (const [key] of properties) assert.ok(key.startsWith(prefix), key);
});

test('keys and defaults are those of the server', () => {
  const declared = Object.fromEntries([...shared].map(([key, property]) => [key, property.default]));
  assert.deepEqual(declared, flatten(defaultSettings));
});

test('types and choices fit the defaults', () => {
  for (const [key, property] of properties) {
    const actual = Array.isArray(property.default) ? 'array' : typeof property.default;
    assert.equal(property.type === 'integer' ? 'number' : property.type, actual, key);
    if (!property.enum) continue;
    assert.ok(property.enum.includes(property.default as string), key);
    if (property.markdownEnumDescriptions) assert.equal(property.markdownEnumDescriptions.length, property.enum.length);
    if (!clientOnly.includes(key.slice(prefix.length)))
      assert.equal(property.enumItemLabels?.length, property.enum.length, `${key}: choices are named in words`);
  }
});

test('each setting has a place of its own in its group', () => {
  for (const { properties } of manifest.contributes.configuration) {
    const orders = Object.values<Property>(properties).map(({ order }) => order);
    assert.deepEqual(
      orders,
      orders.map((_, i) => i + 1),
    );
  }
});

test('a workspace that is not trusted has no say in what is read and written', () => {
  const { restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
  const folders = [...shared.keys()].filter((key) => /folder|exclude/.test(key)).map((key) => prefix + key);
  assert.deepEqual([...restrictedConfigurations].sort(), folders.sort());
  assert.equal(shared.get('index.folder')?.scope, 'machine');
});

function flatten(value: object, path = ''): Record<string, unknown> {
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, inner]) => {
      const name = path ? `${path}.${key}` : key;
      return typeof inner === 'object' && !Array.isArray(inner) ? flatten(inner, name) : { [name]: inner };
    }),
  );
}
