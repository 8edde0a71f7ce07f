import { draftOrSay } from './draftOf.ts';
import type { CommandContext } from './index.ts';

/** Shows what of the active draft was said before, beside it. */
export async function showReuseReport(context: CommandContext): Promise<void> {
  const { session, pages } = context;
  const draft = await draftOrSay(context);
  if (draft) pages.showReport(draft);
  await session.start();
}
