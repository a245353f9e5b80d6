import { roleDefaults } from '../../utils/analyse/roles/role-settings.ts';
import { useLocale } from '../i18n/locale.ts';
import { kindThresholdsWords } from '../i18n/words/kind-thresholds.ts';
import { roleBounds, stageBounds, usualStages } from '../state/kind-thresholds.ts';
import type { PanelState } from '../state/panel.ts';
import { ThresholdFields } from './threshold-fields.tsx';

/** Every number of the roles. */
export function RoleThresholds({ preferences: { settings, change } }: Pick<PanelState, 'preferences'>) {
  const say = useLocale().wordsOf(kindThresholdsWords);
  return (
    <ThresholdFields
      bounds={roleBounds}
      usual={roleDefaults}
      chosen={settings.value.roleThresholds}
      names={say.roles.names}
      reset={say.reset}
      of={say.roles.name}
      onChange={(roleThresholds) => void change({ roleThresholds })}
    />
  );
}

/** Every number of the stages of a product's life. */
export function StageThresholds({ preferences: { settings, change } }: Pick<PanelState, 'preferences'>) {
  const say = useLocale().wordsOf(kindThresholdsWords);
  return (
    <ThresholdFields
      bounds={stageBounds}
      usual={usualStages}
      chosen={settings.value.stageThresholds}
      names={say.stages.names}
      reset={say.reset}
      of={say.stages.name}
      onChange={(stageThresholds) => void change({ stageThresholds })}
    />
  );
}
