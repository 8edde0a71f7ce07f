import { openAsDraft as makeDraft, textInFront } from '../noDraft.ts';

/** Takes the text in front for a draft. */
export async function openAsDraft(): Promise<void> {
  const text = textInFront();
  if (text) await makeDraft(text);
}
