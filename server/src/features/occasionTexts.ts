import * as l10n from '@vscode/l10n';

/** What each occasion is for, in the writer's language, by its id. */
export const occasionTexts: Record<string, () => string> = {
  workDeployment: () => l10n.t('deploying work at a meeting'),
  openingAddress: () => l10n.t('address at an opening ceremony'),
  exchangeTalk: () => l10n.t('telling others what worked here'),
  symposium: () => l10n.t('answering at a round table'),
  closingSummary: () => l10n.t('summing up a meeting'),
  workReport: () => l10n.t('annual report to an assembly'),
  dutyReport: () => l10n.t("report on one's own year in office"),
  pledge: () => l10n.t('words on taking office'),
  partyLecture: () => l10n.t('lecture to Party members'),
  toast: () => l10n.t('toast at a banquet'),
};
