import { useEffect, useMemo } from 'preact/hooks';
import { createSave } from '../state/save.ts';
import { BackupPanel } from './backup-panel.tsx';
import { CoveragePanel } from './coverage-panel.tsx';
import { ExportPanel } from './export-panel.tsx';
import { ImportPanel } from './import-panel.tsx';
import { OnlySample } from './only-sample.tsx';
import { PageHealth } from './page-health.tsx';
import { Save } from './save.tsx';
import type { SectionProps } from './sections.ts';
import { StoragePanel } from './storage-panel.tsx';

/** What is kept, and the ways in and out of it. */
export function Data({ panel, onReady }: SectionProps) {
  const save = useMemo(() => createSave(panel), [panel]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, whoever listens
  useEffect(onReady, []);
  return (
    <>
      <Save save={save} />
      <CoveragePanel panel={panel} />
      <PageHealth panel={panel} />
      <ExportPanel panel={panel} />
      {panel.preferences.settings.value.sample ? (
        <OnlySample panel={panel} />
      ) : (
        <>
          <ImportPanel panel={panel} />
          <BackupPanel panel={panel} />
          <StoragePanel panel={panel} />
        </>
      )}
    </>
  );
}
