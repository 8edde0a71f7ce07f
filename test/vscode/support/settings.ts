import * as vscode from 'vscode';

/** Runs `body` with settings of `speechDraft` as given, and takes them back. */
export async function withSettings(settings: Record<string, unknown>, body: () => Promise<void>): Promise<void> {
  const configuration = () => vscode.workspace.getConfiguration('speechDraft');
  const set = async (key: string, value: unknown) =>
    configuration().update(key, value, vscode.ConfigurationTarget.Workspace);
  for (const [key, value] of Object.entries(settings)) await set(key, value);
  try {
    await body();
  } finally {
    for (const key of Object.keys(settings)) await set(key, undefined);
  }
}
