import type { KeptPick, PickSettings, Settings, WatchedProduct } from './settings.ts';

type Told = Readonly<Record<string, unknown>>;

/** What of the settings about products to push may be taken over from a file: only what has the shape we keep. */
export function knownPicks(
  told: Told,
): Pick<Settings, 'picks' | 'watchlist' | 'keptPicks' | 'alertThresholds' | 'roleThresholds' | 'stageThresholds'> {
  const { picks, watchlist, keptPicks, alertThresholds, roleThresholds, stageThresholds } = told;
  return {
    ...(arePicks(picks) && { picks }),
    ...(Array.isArray(watchlist) && { watchlist: watchlist.filter(isWatched) }),
    ...(Array.isArray(keptPicks) && { keptPicks: keptPicks.filter(isKept) }),
    ...(areNumbers(alertThresholds) && { alertThresholds }),
    ...(areNumbers(roleThresholds) && { roleThresholds }),
    ...(areNumbers(stageThresholds) && { stageThresholds }),
  };
}

function isRecord(told: unknown): told is Told {
  return typeof told === 'object' && told !== null && !Array.isArray(told);
}

function areNumbers(told: unknown): told is Readonly<Record<string, number>> {
  return isRecord(told) && Object.values(told).every(Number.isFinite);
}

function arePicks(told: unknown): told is PickSettings {
  if (!isRecord(told) || !isRecord(told['thresholds'])) return false;
  const rules = ['operators', 'shop'];
  return (
    rules.includes(told['rule'] as string) &&
    Object.entries(told['thresholds']).every(
      ([rule, values]) => rules.includes(rule) && isRecord(values) && Object.values(values).every(Number.isFinite),
    )
  );
}

function isWatched(told: unknown): told is WatchedProduct {
  return isRecord(told) && typeof told['shopKey'] === 'string' && typeof told['key'] === 'string';
}

function isKept(told: unknown): told is KeptPick {
  return isWatched(told) && Number.isInteger((told as Partial<KeptPick>).day);
}
