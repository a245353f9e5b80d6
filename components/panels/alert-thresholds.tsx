import type { AlertThreshold } from '../../utils/model/settings.ts';
import { useLocale } from '../i18n/locale.ts';
import { alertsWords } from '../i18n/words/alerts.ts';
import { alertBounds, alertSettings, alertThresholds, withAlertThreshold } from '../state/alert-thresholds.ts';
import type { PanelState } from '../state/panel.ts';
import { Button } from '../ui/button.tsx';
import shared from '../ui/section-style.module.css';
import css from './settings.module.css';

const shares: readonly AlertThreshold[] = ['leastShare', 'falseAlarms', 'collapse', 'scoreStep', 'stockRisk'];

/** Every number of the alerts, to be changed in place, and the way back to how they come. */
export function AlertThresholds({ preferences: { settings, change } }: Pick<PanelState, 'preferences'>) {
  const { thresholds: say } = useLocale().wordsOf(alertsWords);
  const chosen = settings.value.alertThresholds;
  const values = alertSettings(chosen);
  const set = (name: AlertThreshold, value: number | undefined) =>
    void change({ alertThresholds: withAlertThreshold(chosen, name, value) });
  return (
    <div class={`${shared['numbers']} ${css['numbers']}`}>
      {alertThresholds.map((name) => {
        const times = shares.includes(name) ? 100 : 1;
        const { least, most } = alertBounds[name];
        return (
          <label key={name}>
            <span>{say.names[name]}</span>
            <input
              type="number"
              step="any"
              min={least * times}
              max={most * times}
              value={Number((values[name] * times).toPrecision(6))}
              onChange={(event) => {
                const { value, validity } = event.currentTarget;
                if (value === '') set(name, undefined);
                else if (validity.valid) set(name, Number(value) / times);
                else event.currentTarget.reportValidity();
              }}
            />
          </label>
        );
      })}
      <Button
        look="link"
        disabled={Object.keys(chosen ?? {}).length === 0}
        onPress={() => void change({ alertThresholds: {} })}
      >
        {say.reset}
      </Button>
    </div>
  );
}
