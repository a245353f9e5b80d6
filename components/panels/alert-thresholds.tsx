import { usualAlerts } from '../../utils/analyse/alerts/alert-settings.ts';
import { useLocale } from '../i18n/locale.ts';
import { alertsWords } from '../i18n/words/alerts.ts';
import { alertBounds } from '../state/alert-thresholds.ts';
import type { PanelState } from '../state/panel.ts';
import { ThresholdFields } from './threshold-fields.tsx';

/** Every number of the alerts. */
export function AlertThresholds({ preferences: { settings, change } }: Pick<PanelState, 'preferences'>) {
  const { thresholds: say } = useLocale().wordsOf(alertsWords);
  return (
    <ThresholdFields
      bounds={alertBounds}
      usual={usualAlerts}
      chosen={settings.value.alertThresholds}
      names={say.names}
      reset={say.reset}
      of={say.name}
      onChange={(alertThresholds) => void change({ alertThresholds })}
    />
  );
}
